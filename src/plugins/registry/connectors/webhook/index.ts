import { Webhook } from 'standardwebhooks'
import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { defineConnector } from '../../contract.ts'
import { parsedOrError } from '../../parsed-or-error.ts'
import { acknowledgementOf } from '../../transport/acknowledgement.ts'
import { requireSigned } from '../../transport/require-signed.ts'

const message = z.strictObject({
  type: z.string().min(1),
  timestamp: z.iso.datetime(),
  data: z.record(z.string(), z.unknown()),
})

/** A secret as receivers are given it: `whsec_` and base64, or any text. */
export const signerOf = (secret: string): Webhook =>
  secret.startsWith('whsec_') ? new Webhook(secret) : new Webhook(secret, { format: 'raw' })

/** Any system that takes signed messages. Source: Standard Webhooks 1.0. */
export const webhook = defineConnector({
  key: 'webhook',
  label: {
    de: 'Webhook eines Fachsystems',
    fr: 'Webhook d’une application métier',
    it: 'Webhook di un’applicazione specialistica',
    en: 'Webhook of a specialist system',
  },
  auth: 'none',
  isPersonal: true,
  options: z.object({
    /** Where messages are posted to, below the address. */
    path: z
      .string()
      .regex(/^[\w\-./]*$/)
      .default(''),
  }),

  open: ({ path }, { text, secret, now }) => {
    const send = async (id: string, body: string): Promise<string> => {
      const at = now()
      const said = await text({
        method: 'POST',
        path,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': signerOf(secret()).sign(id, at, body),
        },
        body,
      })
      // A page for people comes from something in front of the receiver.
      if (said === undefined || /<html/i.test(said))
        throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'nobody is there')
      return id
    }
    return {
      // A receiver has nothing to look at: it is told that this is a test.
      check: async () => {
        const timestamp = now().toISOString()
        await send(`check_${timestamp}`, JSON.stringify({ type: 'test', timestamp, data: {} }))
      },

      push: async ({ idempotencyKey, values }) => {
        const body = JSON.stringify(parsedOrError(message, values, 'REGISTRY_QUESTION_INVALID'))
        return { remoteId: await send(idempotencyKey, body), state: 'received' }
      },

      callback: (given) =>
        Promise.resolve().then(() => {
          requireSigned(given, secret())
          return acknowledgementOf(given.body)
        }),
    }
  },
})
