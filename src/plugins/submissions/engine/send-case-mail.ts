import type { PayloadRequest } from 'payload'

import { filledIn } from '../../../domain/submission/case-text.ts'
import { oneLine } from '../../../domain/mail/one-line.ts'
import type { CaseText } from '../../../domain/submission/workflow-definition.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import { composeMail } from '../../../mail/compose-mail.ts'
import { queueMail } from '../../../mail/queue-mail.ts'
import { catalogueSettings } from '../../../settings/catalogue-settings.ts'
import type { CaseMail } from '../contract.ts'
import type { CaseRow } from './read-case.ts'

/** Puts a mail about a case into the outbox, in the language of its sender. Number and name are filled in, and no answers. */
export const sendCaseMail = async (
  req: PayloadRequest,
  { language: given, number, service, formTitle }: CaseRow,
  { to, subject, text, link }: CaseMail & { to: string },
): Promise<void> => {
  const language = adminLanguageOf(given)
  const said = (words: CaseText) => words[language] ?? words.de
  const fill = (words: CaseText) => filledIn(said(words), { number, service, formTitle })
  const { sender } = await catalogueSettings(req)
  await queueMail(
    req,
    composeMail({
      to,
      language,
      subject: oneLine(fill(subject)),
      text: fill(text),
      links: link ? [{ words: said(link.words), href: link.href }] : [],
      signature: sender.signature,
    }),
  )
}
