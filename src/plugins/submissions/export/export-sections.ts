import type { CaseExport } from '../../../domain/submission/case-export.ts'
import { eventTexts, voteTexts } from '../../../i18n/case-event-texts.ts'
import { caseExportTexts as texts } from '../../../i18n/case-export-texts.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import { moment as momentIn } from '../../../i18n/moment.ts'

/** Lines of a table: what it is about, and what is said of it. */
export type Rows = readonly (readonly [heading: string, ...cells: string[]])[]

/** What a case is, before what stands in it. */
export const masterRows = (one: CaseExport, language: AdminLanguage): Rows => {
  const moment = (at: string) => momentIn(at, language)
  return [
    [one.formTitle ?? one.form, `${one.service}, v${String(one.formVersion)}`],
    [texts.received[language], moment(one.receivedAt)],
    ...(one.closedAt ? ([[texts.closed[language], moment(one.closedAt)]] as const) : []),
    ...(one.deleteAfter ? ([[texts.kept[language], one.deleteAfter.slice(0, 10)]] as const) : []),
    ...(one.hold
      ? ([[texts.hold[language], `${moment(one.hold.since)} – ${one.hold.reason}`]] as const)
      : []),
    ...(one.replyTo ? ([[texts.replyTo[language], one.replyTo]] as const) : []),
  ]
}

/** Everything that stands in a case, part by part, in the order people read it. */
export const exportSections = (
  exported: CaseExport,
  language: AdminLanguage,
): { heading: string; rows: Rows }[] => {
  const { answers, events, messages, files, documents, deliveries, accesses, steps } = exported
  const moment = (at: string) => momentIn(at, language)
  return [
    {
      heading: texts.answers[language],
      rows: answers.map(({ field, label, answer }) => [label ?? field, wordsOf(answer, language)]),
    },
    {
      heading: texts.events[language],
      rows: events.map((event) => [
        moment(event.at),
        texts[event.by][language],
        eventWords(event, language),
      ]),
    },
    {
      heading: texts.messages[language],
      rows: messages.map(({ at, from, text }) => [moment(at), texts[from][language], text]),
    },
    {
      heading: texts.files[language],
      rows: files.map(({ name, mediaType, state }) => [
        name,
        mediaType,
        ...(state === 'clean' ? [] : [texts.withheld[language]]),
      ]),
    },
    {
      heading: texts.documents[language],
      rows: documents.map(({ at, name, mediaType }) => [moment(at), name, mediaType]),
    },
    {
      heading: texts.deliveries[language],
      rows: deliveries.map(({ at, target, progress }) => [moment(at), target, progress]),
    },
    {
      heading: texts.accesses[language],
      rows: accesses.map(({ at, action, by, fields }) => [
        moment(at),
        texts[by][language],
        action,
        fields.join(', '),
      ]),
    },
    {
      heading: texts.steps[language],
      rows: steps.map(({ at, state, step, outcome }) => [moment(at), state, step, outcome]),
    },
  ]
}

const eventWords = (
  { action, decision, text, reason }: CaseExport['events'][number],
  language: AdminLanguage,
): string =>
  [
    eventTexts[action]?.[language] ?? action,
    decision && voteTexts[decision][language],
    text,
    reason,
  ]
    .filter(Boolean)
    .join(' – ')

const wordsOf = (answer: unknown, language: AdminLanguage): string => {
  if (typeof answer === 'boolean') return texts[answer ? 'yes' : 'no'][language]
  return typeof answer === 'string' ? answer : JSON.stringify(answer)
}
