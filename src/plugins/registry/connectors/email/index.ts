import { createHash } from 'node:crypto'

import { createTransport } from 'nodemailer'
import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { fileDelivery } from '../../../../domain/registry/file-delivery.ts'
import { defineConnector } from '../../contract.ts'
import { parsedOrError } from '../../parsed-or-error.ts'
import { requireSigned } from '../../transport/require-signed.ts'
import { bouncedMessage } from './bounced-message.ts'

/**
 * A mailbox that takes cases, by a mail server of its own. The name of a mail is made of the delivery, so that a mailbox
 * knows a repeated one, and so that what bounces is known here.
 * Source: RFC 5321, RFC 5322; bounces: RFC 3464, brought by the mail server as a signed callback.
 */
export const email = defineConnector({
  key: 'email',
  label: { de: 'E-Mail-Postfach', fr: 'Boîte aux lettres', it: 'Casella e-mail', en: 'Mailbox' },
  auth: 'basic',
  protocols: ['smtp:', 'smtps:'],
  isPersonal: true,
  options: z.object({
    to: z.email(),
    from: z.email(),
  }),

  open: ({ to, from }, { connected, credentials, secret }) => {
    const { user, password } = credentials
    const withServer = <T>(work: (server: ReturnType<typeof createTransport>) => Promise<T>) =>
      connected(async ({ socket, url }) => {
        const server = createTransport({
          connection: socket,
          host: url.hostname,
          secure: url.protocol === 'smtps:',
          // Credentials go over no line that others can read.
          requireTLS: url.protocol === 'smtp:' && !isLoopback(url.hostname),
          auth: { user: user(), pass: password() },
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        try {
          return await work(server)
        } catch (error) {
          throw causeOf(error)
        } finally {
          server.close()
        }
      })
    const domain = from.split('@')[1] ?? ''
    return {
      check: () =>
        withServer(async (server) => {
          await server.verify()
        }),

      push: async ({ idempotencyKey, values }) => {
        const mail = parsedOrError(fileDelivery, values, 'REGISTRY_QUESTION_INVALID')
        const messageId = messageIdOf(idempotencyKey, domain)
        await withServer((server) =>
          server.sendMail({
            to,
            from,
            messageId,
            subject: mail.subject,
            text: mail.text,
            headers: { 'X-Delivery': idempotencyKey, 'Auto-Submitted': 'auto-generated' },
            attachments: mail.files.map(({ name, mediaType, base64 }) => ({
              filename: name,
              contentType: mediaType,
              content: base64,
              encoding: 'base64',
            })),
          }),
        )
        return { remoteId: messageId, state: 'received' }
      },

      callback: (message) =>
        Promise.resolve().then(() => {
          requireSigned(message, secret())
          return bouncedMessage(message.body)
        }),
    }
  },
})

const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === 'localhost'

const messageIdOf = (key: string, domain: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`

/** What went wrong, by the codes of the protocol: its words may quote the mail. Source: RFC 5321, 4.2.1. */
const causeOf = (error: unknown): CatalogueError => {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  if (code === 'EAUTH')
    return new CatalogueError('REGISTRY_REFUSED', `SMTP ${String(responseCode)}`)
  if (responseCode >= 500) {
    return new CatalogueError('REGISTRY_REJECTED', `SMTP ${String(responseCode)}`)
  }
  return code === 'EPROTOCOL' && responseCode === 0
    ? new CatalogueError('REGISTRY_ANSWER_INVALID', 'the answer is not SMTP')
    : new CatalogueError('REGISTRY_UNAVAILABLE', code ?? 'no connection')
}
