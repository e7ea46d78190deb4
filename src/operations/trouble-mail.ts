import type { Mail } from '../domain/mail/mail.ts'
import { oneLine } from '../domain/mail/one-line.ts'
import type { NoticeReason } from '../domain/operations/notice.ts'
import type { AdminLanguage } from '../i18n/locales.ts'
import { moment } from '../i18n/moment.ts'
import { troubleTexts } from '../i18n/trouble-texts.ts'
import { troubleWords } from '../i18n/trouble-words.ts'
import { composeMail } from '../mail/compose-mail.ts'
import type { Watched } from './find-troubles.ts'

/** Who is told. */
export interface Recipient {
  to: string
  language: AdminLanguage
}

interface Told {
  reason: NoticeReason
  watched: readonly Watched[]
  /** Scheme, host and port people use. */
  baseUrl: string
}

/** The mail about everything that is broken, and about what could not be found out. */
export const troubleMail = (
  { to, language }: Recipient,
  { reason, watched, baseUrl }: Told,
): Mail => {
  const sections = watched.filter(({ troubles, isUnknown }) => isUnknown || troubles.length > 0)
  const text = [
    ...(sections.length === 0 ? [troubleTexts.fine[language]] : []),
    ...sections.map((section) => sectionText(section, language, baseUrl)),
    troubleTexts.rules[language],
  ].join('\n\n')
  const links = [{ words: troubleTexts.heading[language], href: `${baseUrl}/admin/operations` }]
  const subject = troubleTexts[reason][language]
  return composeMail({ to, language, subject, text, links, signature: '' })
}

const sectionText = (
  { watch, troubles, isUnknown }: Watched,
  language: AdminLanguage,
  baseUrl: string,
): string => {
  const lines = isUnknown
    ? [troubleTexts.unknown[language]]
    : troubles.map(({ what, count, since }) =>
        [
          String(count),
          oneLine(troubleWords(what, language)),
          since &&
            troubleTexts.since[language].replace('{at}', moment(since.toISOString(), language)),
        ]
          .filter(Boolean)
          .join(' '),
      )
  const heading = watch.label[language]
  return [heading, ...lines.map((line) => `- ${line}`), `${baseUrl}/admin${watch.path}`].join('\n')
}

/** The mail where not even the database answers: to the addresses of the settings, in German. */
export const unreachableMail = (to: string, minutes: number): Mail =>
  composeMail({
    to,
    language: 'de',
    subject: troubleTexts.new.de,
    text: troubleTexts.unreachable.de.replace('{minutes}', String(minutes)),
    links: [],
    signature: '',
  })
