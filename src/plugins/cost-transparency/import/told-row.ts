import type { LedgerMapping } from '../../../domain/cost/import/ledger-mapping.ts'
import type { FileRow, PlannedRow } from '../../../domain/cost/import/plan-import.ts'
import type { Cells } from '../../../domain/cost/import/read-row.ts'
import type { Entry } from '../../../domain/cost/ledger/entry.ts'
import { rowProblemTexts } from '../../../i18n/cost-findings/row-problems.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import { sayFinding } from '../say-finding.ts'

/** A row of a file as people read it, and what becomes of it. */
export interface ToldRow {
  /** Line 1 is the header. */
  line: number
  kind: PlannedRow['kind']
  /** What the file says, as it stands there. */
  given: { date: string; amount: string; account: string; text: string }
  /** Id of the entry it becomes, or that was booked of it before. */
  entry?: string
  /** Of a row that was booked before: day and text of its entry. */
  bookedBefore?: { bookedOn: string; text: string }
  /** Why it waits in quarantine, each with the column or the place. */
  reasons: { at: string; code: string; message: string }[]
}

interface Telling {
  rows: readonly FileRow[]
  mapping: Pick<LedgerMapping, 'columns'>
  /** Entries there were before, and those this file makes. */
  entries: readonly Entry[]
  language: string
}

/** The rows of a plan, as the person who imports them reads them. */
export const toldRows = (plan: readonly PlannedRow[], telling: Telling): ToldRow[] => {
  const byId = new Map(telling.entries.map((entry) => [entry.id, entry]))
  return plan.map((row, i) => ({
    line: row.line,
    kind: row.kind,
    given: givenIn(telling.rows[i]?.cells ?? {}, telling.mapping),
    ...(row.kind === 'booked' && { entry: row.entry.id }),
    ...(row.kind === 'duplicate' && { entry: row.of, ...bookedBefore(byId.get(row.of)) }),
    reasons: row.kind === 'quarantined' ? reasonsOf(row, telling.language) : [],
  }))
}

const givenIn = (cells: Cells, { columns }: Telling['mapping']): ToldRow['given'] => ({
  date: cells[columns.date] ?? '',
  amount: cells[columns.amount] ?? '',
  account: cells[columns.account] ?? '',
  text: cells[columns.text] ?? '',
})

const bookedBefore = (entry: Entry | undefined): Pick<ToldRow, 'bookedBefore'> =>
  entry ? { bookedBefore: { bookedOn: entry.bookedOn, text: entry.text } } : {}

const reasonsOf = (
  { problems, findings }: Extract<PlannedRow, { kind: 'quarantined' }>,
  language: string,
): ToldRow['reasons'] => [
  ...problems.map(({ column, code }) => ({
    at: column,
    code,
    message: rowProblemTexts[code][adminLanguageOf(language)],
  })),
  ...findings.map((finding) => ({
    at: finding.pointer.split('/').at(-1) ?? '',
    code: finding.code,
    message: sayFinding(finding, language),
  })),
]
