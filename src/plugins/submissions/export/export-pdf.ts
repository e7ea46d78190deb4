import type { CaseExport } from '../../../domain/submission/case-export.ts'
import { caseExportTexts as texts } from '../../../i18n/case-export-texts.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import { renderPdf } from '../documents/render-pdf.ts'
import { exportSections, masterRows, type Rows } from './export-sections.ts'

/** The export as a document that everybody can read, print and keep. */
export const exportPdf = (exported: CaseExport, madeAt: Date): Promise<Buffer> => {
  const language = adminLanguageOf(exported.locale)
  const none = texts.none[language]
  return renderPdf({
    language,
    title: texts.title[language].replace('{number}', exported.number),
    madeAt,
    blocks: [
      { kind: 'rows', rows: inPairs(masterRows(exported, language)) },
      ...exportSections(exported, language).flatMap(({ heading, rows }) => [
        { kind: 'heading' as const, text: heading },
        rows.length === 0
          ? { kind: 'text' as const, text: none }
          : { kind: 'rows' as const, rows: inPairs(rows) },
      ]),
    ],
  })
}

/** A list has one value for each name; an empty one would be no line at all. */
const inPairs = (rows: Rows): [string, string][] =>
  rows.map(([heading, ...cells]) => [heading, cells.filter(Boolean).join(' – ') || '–'])
