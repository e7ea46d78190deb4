import type { WorkflowEvent } from '../domain/editorial/concerned.ts'
import type { Mail } from '../domain/mail/mail.ts'
import { oneLine } from '../domain/mail/one-line.ts'
import type { AdminLanguage } from '../i18n/locales.ts'
import { mailWords, workflowMails } from '../i18n/workflow-mails.ts'
import { composeMail } from './compose-mail.ts'

/** What happened, and to whom it is told. */
export interface WorkflowMail {
  event: WorkflowEvent
  to: string
  language: AdminLanguage
  /** Title of the document: all that a mail says of a draft. */
  title: string
  /** Name of whoever did it; none when the system did. */
  actor?: string | undefined
  reason?: string | undefined
  /** Address of the document in the admin. */
  link: string
  signature: string
}

/** The mail about a step of the workflow, as plain text and as simple HTML that says the same. */
export const workflowMail = (mail: WorkflowMail): Mail => {
  const { event, to, language, link, signature } = mail
  const words: Record<string, string> = {
    title: oneLine(mail.title).slice(0, 200),
    actor: oneLine(mail.actor ?? mailWords.somebody[language]),
    reason: oneLine(mail.reason ?? ''),
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
  return composeMail({
    to,
    language,
    subject: fill(workflowMails[event].subject[language]),
    text: fill(workflowMails[event].text[language]),
    links: [{ words: mailWords.open[language], href: link }],
    signature,
  })
}
