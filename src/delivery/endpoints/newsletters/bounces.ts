import { z } from 'zod'

import { defineEndpoint } from '../../endpoint.ts'
import { json } from '../content.ts'
import { newsletterDeskOf } from './desk-of.ts'

/** `POST /v1/callbacks/mail/bounces`: what mail servers say of mails that could not be brought. */
export const bounceEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/callbacks/mail/bounces',
  operation: 'reportBounce',
  summary: 'A report of a mail server on a mail that was sent from here',
  description:
    'The message as it came (message/rfc822), signed with the secret of the setting MAIL_BOUNCE_SECRET. Said again it changes nothing. Source: RFC 3464.',
  tag: 'Callbacks',
  kept: false,
  localized: false,
  status: 202,
  mostBytes: 1024 * 1024,
  rareQuota: { name: 'bounces', seconds: 60, anonymous: 600, keyed: 6000 },
  params: z.strictObject({}),
  query: z.strictObject({}),
  headers: z.object({
    'mail-signature': z.string().optional().meta({
      description: '`sha256=` and the HMAC of the message in hexadecimal digits',
    }),
  }),
  answers: {
    'application/json': z
      .strictObject({
        state: z.enum(['noted', 'known', 'ignored']).meta({
          description: '`known`: it was said before; `ignored`: it is about no mail of ours',
        }),
      })
      .meta({ id: 'BounceTaken' }),
  },
  reply: async ({ bytes, headers }, live) => {
    const signature = headers['mail-signature']
    const state = await newsletterDeskOf(live).bounced({ bytes, signature })
    return {
      kind: 'content',
      content: json({ state }, { status: 202, cacheControl: 'no-store' }),
      tags: [],
    }
  },
})
