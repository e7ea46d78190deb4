import PostalMime, { type Attachment } from 'postal-mime'

import {
  deliveryIn,
  type RecipientReport,
  recipientReports,
} from '../../../domain/newsletter/delivery-report.ts'

/** What a report says: of which delivery, and what became of it. */
export interface Report {
  delivery: string | undefined
  recipients: RecipientReport[]
}

/**
 * Reads a report on a mail: its machine-readable part, and the name of the mail in what the report carries along of it.
 * @returns undefined where the message is no report. Source: RFC 6522; RFC 3464
 */
export const readReport = async (bytes: Buffer): Promise<Report | undefined> => {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  const partOf = (...types: string[]) =>
    mail.attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()))
  const status = partOf('message/delivery-status', 'message/global-delivery-status')
  if (!status) return undefined
  const original = partOf('message/rfc822', 'text/rfc822-headers', 'message/global')
  const addressed = mail.headers.map(({ key, value }) => `${key}: ${value}`).join('\n')
  return {
    recipients: recipientReports(textOf(status)),
    delivery: deliveryIn(`${original ? headersIn(textOf(original)) : ''}\n${addressed}`),
  }
}

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The head of a mail: what is written in its body names no delivery. */
const headersIn = (mail: string): string => mail.split(/\r?\n\r?\n/)[0] ?? ''
