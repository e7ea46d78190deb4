import type { Sha256 } from '../../audit/chain.ts'
import { checkReserve } from '../budget.ts'
import type { CostFinding } from '../cost-finding.ts'
import { checkEntry } from '../ledger/check-entry.ts'
import { checkClosedYears, type YearClosing } from '../ledger/closed-years.ts'
import type { Entry } from '../ledger/entry.ts'
import type { LedgerMapping } from './ledger-mapping.ts'
import { type Cells, type LedgerRow, readRow, type RowProblem } from './read-row.ts'
import { createRecogniser, createRowMarker, type Recogniser, type RowMark } from './recognise.ts'
import { toEntry } from './to-entry.ts'

/** A row of a file, and the line it begins on. Line 1 is the header, as spreadsheets count. */
export interface FileRow {
  line: number
  cells: Cells
  /** Whether it has more cells than the header: then nobody knows which cell is in which column. */
  isTooWide: boolean
}

/** A file of the finance system, and the books it comes to. */
export interface LedgerImport {
  /** Rows in the order of the file, without the header. */
  rows: readonly FileRow[]
  mapping: LedgerMapping
  /** Entries of the programme so far. */
  entries: readonly Entry[]
  closings: readonly YearClosing[]
  decisions: readonly { identifier: string; date: string }[]
  recordedAt: string
  sha256: Sha256
}

/** What becomes of one row. */
export type RowOutcome =
  | { kind: 'booked'; entry: Entry }
  | { kind: 'duplicate'; of: string }
  | { kind: 'ignored' }
  | { kind: 'quarantined'; problems: RowProblem[]; findings: CostFinding[] }

/** A row of the file and what becomes of it. */
export type PlannedRow = Pick<FileRow, 'line'> & RowOutcome

/**
 * What an import does, row by row; the dry run and the import follow the same plan. A row is booked whole or waits in
 * quarantine with all its reasons; the other rows do not wait for it.
 */
export const planImport = (file: LedgerImport): PlannedRow[] => {
  const markRow = createRowMarker(file.sha256)
  const recogniser = createRecogniser(file.entries)
  return file.rows.map(({ line, cells, isTooWide }) => {
    const read = isTooWide ? tooWide(file.mapping) : readRow(cells, file.mapping)
    const outcome: RowOutcome =
      'row' in read
        ? outcomeOf(read.row, { file, recogniser, mark: markRow(read.row) })
        : { kind: 'quarantined', problems: read.problems, findings: [] }
    return { line, ...outcome }
  })
}

const tooWide = ({ columns }: LedgerMapping): { problems: RowProblem[] } => ({
  problems: [{ column: columns.text, code: 'CELLS_TOO_MANY' }],
})

interface AtRow {
  file: LedgerImport
  recogniser: Recogniser
  mark: RowMark
}

const outcomeOf = (row: LedgerRow, { file, recogniser, mark }: AtRow): RowOutcome => {
  const known = recogniser.recognise(mark)
  if (known.kind === 'booked') return { kind: 'duplicate', of: known.entry }
  if (known.kind === 'changed') {
    const column = file.mapping.columns.reference ?? 'reference'
    return { kind: 'quarantined', problems: [{ column, code: 'REFERENCE_CHANGED' }], findings: [] }
  }
  const entry = toEntry(row, mark, file)
  if (!entry) return { kind: 'ignored' }
  const findings = [
    ...checkEntry(entry),
    ...checkClosedYears([entry], file.closings),
    ...checkReserve([entry], file.decisions),
  ]
  if (findings.length > 0) return { kind: 'quarantined', problems: [], findings }
  recogniser.remember(mark, entry.id)
  return { kind: 'booked', entry }
}

/** The entries a plan books. */
export const entriesOf = (plan: readonly PlannedRow[]): Entry[] =>
  plan.flatMap((row) => (row.kind === 'booked' ? [row.entry] : []))

/** How many rows become what. */
export const countsOf = (plan: readonly PlannedRow[]): Record<RowOutcome['kind'], number> => {
  const count = (kind: RowOutcome['kind']) => plan.filter((row) => row.kind === kind).length
  return {
    booked: count('booked'),
    duplicate: count('duplicate'),
    ignored: count('ignored'),
    quarantined: count('quarantined'),
  }
}
