import type { PayloadRequest } from 'payload'

import { filledIn } from '../../../domain/submission/case-text.ts'
import { oneLine } from '../../../domain/mail/one-line.ts'
import type { CaseText } from '../../../domain/submission/workflow-definition.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import { composeMail } from '../../../mail/compose-mail.ts'
import { queueMail } from '../../../mail/queue-mail.ts'
import { catalogueSettings } from '../../../settings/catalogue-settings.ts'
import type { CaseRow } from './read-case.ts'

interface CaseMail {
  to: string
  subject: CaseText
  text: CaseText
}

/** Puts a mail to the sender of a case into the outbox. Number and name are filled in, and no answers. */
export const sendCaseMail = async (
  req: PayloadRequest,
  { language: given, number, service, formTitle }: CaseRow,
  { to, subject, text }: CaseMail,
): Promise<void> => {
  const language = adminLanguageOf(given)
  const fill = (words: CaseText) =>
    filledIn(words[language] ?? words.de, { number, service, formTitle })
  const { sender } = await catalogueSettings(req)
  await queueMail(
    req,
    composeMail({
      to,
      language,
      subject: oneLine(fill(subject)),
      text: fill(text),
      links: [],
      signature: sender.signature,
    }),
  )
}
