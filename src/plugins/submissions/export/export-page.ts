import { escapeHtml } from '../../../domain/escape-html.ts'
import type { CaseExport } from '../../../domain/submission/case-export.ts'
import { caseExportTexts as texts } from '../../../i18n/case-export-texts.ts'
import { type AdminLanguage, adminLanguageOf } from '../../../i18n/locales.ts'
import { exportSections, masterRows, type Rows } from './export-sections.ts'

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
    ...exportSections(exported, language).flatMap(({ heading, rows }) => [
      `<h2>${escapeHtml(heading)}</h2>`,
      table(rows, language),
    ]),
    '</body></html>',
  ].join('\n')
}

const table = (rows: Rows, language: AdminLanguage): string => {
  if (rows.length === 0) return `<p>${escapeHtml(texts.none[language])}</p>`
  const lines = rows.map(
    ([heading, ...cells]) =>
      `<tr><th scope="row">${escapeHtml(heading)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  )
  return `<table>${lines.join('')}</table>`
}
