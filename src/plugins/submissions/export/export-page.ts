import { escapeHtml } from '../../../domain/escape-html.ts'
import type { CaseExport } from '../../../domain/submission/case-export.ts'
import { caseExportTexts as texts } from '../../../i18n/case-export-texts.ts'
import { type AdminLanguage, adminLanguageOf } from '../../../i18n/locales.ts'

/** The export as a page that people can read, print and keep: no script, nothing loaded from elsewhere. */
export const exportPage = (exported: CaseExport): string => {
  const language = adminLanguageOf(exported.locale)
  const title = escapeHtml(texts.title[language].replace('{number}', exported.number))
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>`,
    '<style>body{font-family:sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}',
    'th,td{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0}</style></head><body>',
    `<h1>${title}</h1>`,
    table(masterRows(exported, language), language),
    ...sectionsOf(exported, language).flatMap(({ heading, rows }) => [
      `<h2>${escapeHtml(heading)}</h2>`,
      table(rows, language),
    ]),
    '</body></html>',
  ].join('\n')
}

type Rows = readonly (readonly [heading: string, ...cells: string[]])[]

const masterRows = (one: CaseExport, language: AdminLanguage): Rows => [
  [one.formTitle ?? one.form, `${one.service}, v${String(one.formVersion)}`],
  [texts.received[language], one.receivedAt],
  ...(one.closedAt ? ([[texts.closed[language], one.closedAt]] as const) : []),
  ...(one.deleteAfter ? ([[texts.kept[language], one.deleteAfter.slice(0, 10)]] as const) : []),
  ...(one.hold
    ? ([[texts.hold[language], `${one.hold.since} – ${one.hold.reason}`]] as const)
    : []),
  ...(one.replyTo ? ([[texts.replyTo[language], one.replyTo]] as const) : []),
]

const sectionsOf = (
  { answers, events, steps, accesses, messages, documents, deliveries }: CaseExport,
  language: AdminLanguage,
): { heading: string; rows: Rows }[] => [
  {
    heading: texts.answers[language],
    rows: answers.map(({ field, label, answer }) => [label ?? field, wordsOf(answer)]),
  },
  {
    heading: texts.events[language],
    rows: events.map(({ at, action, by, text, reason }) => [
      at,
      texts[by][language],
      [action, text, reason].filter(Boolean).join(' – '),
    ]),
  },
  {
    heading: texts.messages[language],
    rows: messages.map(({ at, from, text }) => [at, texts[from][language], text]),
  },
  {
    heading: texts.documents[language],
    rows: documents.map(({ at, name, mediaType }) => [at, name, mediaType]),
  },
  {
    heading: texts.deliveries[language],
    rows: deliveries.map(({ at, target, progress }) => [at, target, progress]),
  },
  {
    heading: texts.accesses[language],
    rows: accesses.map(({ at, action, by, fields }) => [
      at,
      texts[by][language],
      action,
      fields.join(', '),
    ]),
  },
  {
    heading: texts.steps[language],
    rows: steps.map(({ at, state, step, outcome }) => [at, state, step, outcome]),
  },
]

const wordsOf = (answer: unknown): string =>
  typeof answer === 'string' ? answer : JSON.stringify(answer)

const table = (rows: Rows, language: AdminLanguage): string => {
  if (rows.length === 0) return `<p>${escapeHtml(texts.none[language])}</p>`
  const lines = rows.map(
    ([heading, ...cells]) =>
      `<tr><th scope="row">${escapeHtml(heading)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  )
  return `<table>${lines.join('')}</table>`
}
