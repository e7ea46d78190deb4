import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { CallbackDesk, CallbackTaken } from '../../../domain/submission/callbacks.ts'
import { defineEndpoint, type Reply } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { json } from '../content.ts'

const nothing = z.strictObject({})

const taken = z
  .strictObject({
    state: z.enum(['noted', 'known', 'late']).meta({
      description: '`known`: it was said before; `late`: the case has gone on without it',
    }),
  })
  .meta({ id: 'CallbackTaken' })

const paymentToken = z
  .string()
  .max(500)
  .meta({ description: 'Of one payment, as the provider was told it' })
const connector = z
  .string()
  .max(80)
  .meta({ description: 'Key of the register entry', examples: ['einwohnerregister'] })

const common = {
  tag: 'Callbacks',
  kept: false,
  localized: false,
  query: nothing,
  answers: { 'application/json': taken },
} as const

/** Headers in which systems sign what they send. */
const signatures = z.object({
  'registry-signature': z.string().optional().meta({
    description: '`sha256=` and the HMAC of the body with the secret of the register',
  }),
})

const answerEndpoint = defineEndpoint({
  ...common,
  method: 'POST',
  path: '/v1/callbacks/{connector}',
  operation: 'answerDelivery',
  summary: 'What a specialist system says of something that was brought to it',
  description:
    'Signed with the secret of the register. Said again it changes nothing; what is said of a case that has gone on is noted in its timeline.',
  params: z.strictObject({ connector }),
  headers: signatures,
  mostBytes: 1024 * 1024,
  status: 202,
  rareQuota: { name: 'callbacks', seconds: 60, anonymous: 600, keyed: 6000 },
  reply: async ({ params, headers, bytes }, live) => {
    const message = { headers, body: bytes.toString('utf8') }
    return replyWith(await deskOf(live).receive(params.connector, message))
  },
})

const payment = {
  ...common,
  path: '/v1/callbacks/{connector}/payments/{token}',
  description: 'Says nothing by itself: the provider is asked how far the payment is.',
  params: z.strictObject({ connector, token: paymentToken }),
  rareQuota: { name: 'callbacks', seconds: 60, anonymous: 600, keyed: 6000 },
} as const

const paymentEndpoint = defineEndpoint({
  ...payment,
  operation: 'paymentMoved',
  summary: 'A provider tells that something happened to a payment',
  reply: async ({ params }, live) => replyWith(await deskOf(live).paymentMoved(params.token), 200),
})

const paymentPostEndpoint = defineEndpoint({
  ...payment,
  method: 'POST',
  operation: 'paymentMovedByPost',
  summary: 'The same, from a provider that posts; what it posts is not believed',
  mostBytes: 64 * 1024,
  reply: async ({ params }, live) => replyWith(await deskOf(live).paymentMoved(params.token), 200),
})

const coSignEndpoint = defineEndpoint({
  ...common,
  method: 'POST',
  path: '/v1/co-signatures',
  operation: 'coSign',
  summary: 'A second person agrees to a submission, or does not',
  description: 'With the token of the link that was mailed to this person.',
  params: nothing,
  body: z
    .strictObject({
      token: z.string('is no token').max(500, 'is no token'),
      agrees: z.boolean('is neither true nor false'),
    })
    .meta({ id: 'CoSignature' }),
  status: 202,
  rareQuota: { name: 'co-signatures', seconds: 3600, anonymous: 60, keyed: 600 },
  reply: async ({ body }, live) => replyWith(await deskOf(live).coSign(body.token, body.agrees)),
})

/** What comes back from outside: of registers, providers and second persons. */
export const callbackEndpoints = [
  answerEndpoint,
  paymentEndpoint,
  paymentPostEndpoint,
  coSignEndpoint,
]

const replyWith = (said: CallbackTaken, status: 200 | 202 = 202): Reply => ({
  kind: 'content',
  content: json(said, { status, cacheControl: 'no-store' }),
  tags: [],
})

/** @throws CatalogueError UNAVAILABLE */
const deskOf = ({ callbackDesk }: LiveCatalogue): CallbackDesk => {
  if (callbackDesk) return callbackDesk
  throw new CatalogueError('UNAVAILABLE', 'Nothing is waited for here.')
}
