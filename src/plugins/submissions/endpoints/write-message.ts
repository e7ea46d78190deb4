import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { openPart } from '../answers/sealed-part.ts'
import { sendCaseMail } from '../engine/send-case-mail.ts'
import { sealedMessage } from '../messages/case-messages.ts'
import { type CaseRequest, onCase } from './case-request.ts'

const sent = z.strictObject({ text: z.string().trim().min(3).max(2000) })

/** What the timeline says: that there is a message, and nothing of it. */
const told = {
  de: 'Es ist eine Mitteilung für Sie da.',
  fr: 'Un message est là pour vous.',
  it: 'C’è un messaggio per Lei.',
  en: 'There is a message for you.',
}

/** What a mail says of it: mails go out, and lie in the outbox, in clear. */
const mail = {
  subject: {
    de: 'Mitteilung zu {number}',
    fr: 'Message concernant {number}',
    it: 'Messaggio relativo a {number}',
    en: 'Message about {number}',
  },
  text: {
    de: 'Zu Ihrer Eingabe {number} ist eine Mitteilung für Sie da. Sie lesen sie beim Stand Ihrer Eingabe.',
    fr: 'Un message est là pour vous concernant votre dossier {number}. Vous le lisez dans l’état de votre dossier.',
    it: 'C’è un messaggio per Lei relativo al Suo caso {number}. Lo legge nello stato del Suo caso.',
    en: 'There is a message for you about your submission {number}. You read it with the state of your submission.',
  },
}

/** `POST /api/submissions/<id>/message`: writes to the resident, who reads it with the state of the case; what is in it is sealed. */
export const writeMessage = (keyRing: KeyRing): Endpoint => ({
  path: '/:id/message',
  method: 'post',
  handler: async (req) => {
    const { text } = await parsedBody(req, sent)
    return onCase(req, ['events'], async (asked) => {
      const { row } = asked
      await keepMessage(req, asked, sealedMessage(keyRing, text))
      const { replyTo } = openPart(keyRing, row.sealedAnswers, row.number)
      if (replyTo !== undefined) await sendCaseMail(req, row, { to: replyTo, ...mail })
      return { id: row.id, mailed: replyTo !== undefined }
    })
  },
})

const keepMessage = async (
  req: PayloadRequest,
  { row, by, now }: CaseRequest,
  { id, sealed }: { id: string; sealed: string },
): Promise<void> => {
  const at = now.toISOString()
  const event: CaseEvent = { at, action: 'message', by, text: told }
  await execute(
    req.payload,
    req,
    sql`
      insert into intake.message (id, submission, at, by, sealed)
      values (${id}, ${row.id}, ${at}::timestamptz, ${by}, ${sealed})`,
  )
  await execute(
    req.payload,
    req,
    sql`
      update submissions
      set events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb, updated_at = now()
      where id = ${row.id}`,
  )
}
