import type { PayloadRequest } from 'payload'

import { oneLine } from '../../../domain/mail/one-line.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import { composeMail } from '../../../mail/compose-mail.ts'
import { documentLink } from '../../../mail/document-link.ts'
import { queueMail } from '../../../mail/queue-mail.ts'
import { catalogueSettings } from '../../../settings/catalogue-settings.ts'
import { webhookMail } from './texts.ts'

interface DisabledWebhook {
  id: number
  name: string
  url: string
  contactEmail: string
  reason: string
}

/** Puts a mail about a webhook that was disabled into the outbox; in the language of the account with this address, else in German. */
export const tellContact = async (
  req: PayloadRequest,
  { id, name, url, contactEmail, reason }: DisabledWebhook,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: contactEmail.toLowerCase() } },
    limit: 1,
    depth: 0,
    req,
  })
  const language = adminLanguageOf(docs[0]?.language ?? 'de')
  const words: Record<string, string> = {
    name: oneLine(name),
    host: new URL(url).host,
    reason: oneLine(reason),
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? '')
  const { sender } = await catalogueSettings(req)
  await queueMail(
    req,
    composeMail({
      to: contactEmail,
      language,
      subject: fill(webhookMail.subject[language]),
      text: fill(webhookMail.text[language]),
      links: [{ words: webhookMail.open[language], href: documentLink(req, 'webhooks', id) }],
      signature: sender.signature,
    }),
  )
}
