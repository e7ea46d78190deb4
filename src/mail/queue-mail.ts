import type { PayloadRequest } from 'payload'

import type { Mail } from '../domain/mail/mail.ts'

/**
 * Puts a mail into the outbox, in the transaction of the request: it is sent after the commit, or never.
 * Whatever is wrong with the mail server does not touch what the request does.
 */
export const queueMail = async (req: PayloadRequest, mail: Mail): Promise<void> => {
  await req.payload.create({
    collection: 'outgoing-mails',
    data: { ...mail, attempts: 0, nextAttemptAt: new Date().toISOString() },
    depth: 0,
    req,
  })
}
