import type { Payload } from 'payload'

import { errorForLog } from '../domain/error-for-log.ts'
import { nextAttemptAt } from '../domain/mail/next-attempt.ts'
import type { OutgoingMail } from '../generated/payload-types.ts'

/** Mails sent in one go, so that stopping does not take long. */
const batch = 20

/** Stands where the words of a mail stood that was sent: its links may open what is nobody else's for weeks. */
const toldAlready = '–'

/**
 * Sends what is due in the outbox; what fails is tried again later. Of what was sent stays to whom it went, about what
 * and when. A process that dies between sending and noting it sends the mail twice: better than not at all.
 * @returns how many were sent
 */
export const sendQueuedMails = async (payload: Payload, now: Date): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'outgoing-mails',
    where: { nextAttemptAt: { less_than_equal: now.toISOString() } },
    sort: 'createdAt',
    depth: 0,
    limit: batch,
  })
  let sent = 0
  for (const mail of docs) {
    const outcome = await attempt(payload, mail, now)
    if (outcome.sentAt) sent += 1
    await payload.update({ collection: 'outgoing-mails', id: mail.id, data: outcome, depth: 0 })
  }
  return sent
}

const attempt = async (
  payload: Payload,
  { to, subject, text, html, attempts }: OutgoingMail,
  now: Date,
) => {
  const made = (attempts ?? 0) + 1
  try {
    const { sender } = await payload.findGlobal({ slug: 'catalogue-settings', depth: 0 })
    const { defaultFromAddress, defaultFromName } = payload.email
    await payload.sendEmail({
      from: { name: sender?.name ?? defaultFromName, address: defaultFromAddress },
      to,
      subject,
      text,
      html,
    })
    return {
      attempts: made,
      sentAt: now.toISOString(),
      nextAttemptAt: null,
      lastError: null,
      text: toldAlready,
      html: toldAlready,
    }
  } catch (error) {
    return {
      attempts: made,
      nextAttemptAt: nextAttemptAt(made, now)?.toISOString() ?? null,
      lastError: errorForLog(error).message.slice(0, 500),
    }
  }
}
