import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { Payer } from '../../domain/cost/payer.ts'
import { inLocale, type LocalizedText } from '../../domain/localized-text.ts'
import type { AdminLanguage, AdminText } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { transparencyTexts as texts } from '../../i18n/transparency/texts.ts'
import type { ReferenceData } from '../records/reference-data.ts'
import { html, type Html } from './html.ts'

/** Whom a page is written for: their language, and the names of things in it. */
export interface Reader {
  language: AdminLanguage
  say: (text: AdminText, values?: Record<string, string | number>) => string
  /** A text of the programme; where it fell back, its language is told to who reads it aloud. */
  words: (text: LocalizedText | undefined) => Html
  /** What the office wrote in its own language alone; that language is told to who reads it aloud. */
  asWritten: (text: string) => Html
  /** The same as `words` as plain text, for attributes; empty where nobody wrote it. */
  plain: (text: LocalizedText | undefined) => string
  /** A day as people here write it. */
  day: (day: CalendarDate) => Html
  plainDay: (day: CalendarDate) => string
  /** A moment, in Europe/Zurich. */
  moment: (at: string) => string
  payer: (payer: Payer) => string
  /** An authority; its identifier where its record is not public. */
  authority: (identifier: string) => string
  service: (identifier: string) => Html
}

/** What is asked in one language only is written in this one. */
const officeLanguage: AdminLanguage = 'de'

/** Names and words for somebody who reads a page of a day. */
export const createReader = (
  language: AdminLanguage,
  reference: ReferenceData,
  today: CalendarDate,
): Reader => {
  const days = new Intl.DateTimeFormat(`${language}-CH`, { dateStyle: 'medium', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(`${language}-CH`, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Zurich',
  })
  const plainDay = (day: CalendarDate) => days.format(new Date(`${day}T12:00:00Z`))
  const words = (text: LocalizedText | undefined): Html => {
    const served = inLocale(text, language)
    if (!served) return html``
    return served.isFallback
      ? html`<span lang="${served.locale}">${served.value}</span>`
      : html`${served.value}`
  }
  const plain = (text: LocalizedText | undefined) => inLocale(text, language)?.value ?? ''
  return {
    language,
    say: (text, values) => say(text, language, values),
    words,
    asWritten: (text) =>
      language === officeLanguage
        ? html`${text}`
        : html`<span lang="${officeLanguage}">${text}</span>`,
    plain,
    plainDay,
    day: (day) => html`<time datetime="${day}">${plainDay(day)}</time>`,
    moment: (at) => moments.format(new Date(at)),
    payer: (payer) =>
      payer === 'canton'
        ? texts.canton[language]
        : (reference.areas.byBfsNumber(payer, today)?.longName ??
          say(texts.municipalityNumber, language, { bfs: payer })),
    authority: (identifier) => {
      const name = reference.authorities.get(identifier)?.name
      return name ? plain(name) : identifier
    },
    service: (identifier) => {
      const title = reference.services.get(identifier)?.title
      return title ? words(title) : html`${identifier}`
    },
  }
}
