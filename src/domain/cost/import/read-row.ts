import type { CalendarDate } from '../../calendar-date.ts'
import { readFrancs } from '../../read-francs.ts'
import type { Payer } from '../payer.ts'
import type { AccountMeaning, DateForm, LedgerColumns, LedgerMapping } from './ledger-mapping.ts'

/** Why a row is not booked: the column, and what is wrong with it. */
export interface RowProblem {
  column: string
  code: RowProblemCode
}

export type RowProblemCode =
  | 'COLUMN_MISSING'
  | 'DATE_UNREADABLE'
  | 'AMOUNT_UNREADABLE'
  | 'ACCOUNT_UNKNOWN'
  | 'PAYER_UNKNOWN'
  | 'REFERENCE_CHANGED'
  | 'CELLS_TOO_MANY'

/** A row that was understood. */
export interface LedgerRow {
  bookedOn: CalendarDate
  rappen: number
  meaning: AccountMeaning
  account: string
  text: string
  payer?: Payer
  reference?: string
  supplier?: string
  project?: string
  contract?: string
  decision?: string
}

/** The cells of a row, by the names of their columns. */
export type Cells = Readonly<Record<string, string>>

/** A row, understood or with everything that is wrong with it. */
export type ReadRow = { row: LedgerRow } | { problems: RowProblem[] }

const required = ['date', 'amount', 'account', 'text'] as const
const optional = ['reference', 'supplier', 'project', 'contract', 'decision'] as const

/** Reads a row by the mapping of its programme. */
export const readRow = (cells: Cells, mapping: LedgerMapping): ReadRow => {
  const found = cellsFound(cells, mapping.columns)
  const parsed = parse(found, mapping)
  const { bookedOn, rappen, account, meaning, text } = parsed
  const problems = problemsOf(found, parsed, mapping.columns)
  return problems.length > 0 || !bookedOn || rappen === undefined || !meaning || !account || !text
    ? { problems }
    : { row: { ...parsed, bookedOn, rappen, meaning, account, text } }
}

type Found = Partial<Record<keyof LedgerColumns, string>>

/** The cells the mapping names that hold something, by what they mean. */
const cellsFound = (cells: Cells, columns: LedgerColumns): Found =>
  Object.fromEntries(
    [...required, ...optional, 'payer' as const].flatMap((meaning) => {
      const column = columns[meaning]
      const cell = column === undefined ? undefined : ownValue(cells, column)?.trim()
      return cell ? [[meaning, cell]] : []
    }),
  )

const parse = (found: Found, { decimal, dates, accounts, payers }: LedgerMapping) => {
  const { account, text } = found
  const bookedOn = found.date && readDate(found.date, dates)
  const rappen = found.amount && readFrancs(found.amount, decimal)
  const meaning = account && ownValue(accounts, account)
  const payer = found.payer && ownValue(payers, found.payer)
  const known: Partial<LedgerRow> = {
    ...(bookedOn && { bookedOn }),
    ...(typeof rappen === 'number' && { rappen }),
    ...(meaning && { meaning }),
    ...(payer && { payer }),
    ...(account && { account }),
    ...(text && { text }),
    ...Object.fromEntries(
      optional.flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]]])),
    ),
  }
  return known
}

const problemsOf = (
  found: Found,
  { bookedOn, rappen, meaning, payer }: Partial<LedgerRow>,
  columns: LedgerColumns,
): RowProblem[] => [
  ...required.flatMap((name) =>
    problem('COLUMN_MISSING', columns[name], found[name] === undefined),
  ),
  ...problem('DATE_UNREADABLE', columns.date, found.date !== undefined && !bookedOn),
  ...problem(
    'AMOUNT_UNREADABLE',
    columns.amount,
    found.amount !== undefined && rappen === undefined,
  ),
  ...problem('ACCOUNT_UNKNOWN', columns.account, found.account !== undefined && !meaning),
  ...problem(
    'PAYER_UNKNOWN',
    columns.payer ?? 'payer',
    meaning?.kind === 'payment' && payer === undefined,
  ),
]

const problem = (code: RowProblemCode, column: string, holds: boolean): RowProblem[] =>
  holds ? [{ column, code }] : []

/** A name in a file is never taken for a member every object has. */
const ownValue = <T>(values: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined

const dateForms: Readonly<Record<DateForm, RegExp>> = {
  'dd.mm.yyyy': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  'yyyy-mm-dd': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
}

/** A day of the calendar; 30 February is none. */
const readDate = (text: string, form: DateForm): CalendarDate | undefined => {
  const { year, month, day } = dateForms[form].exec(text)?.groups ?? {}
  if (!year || !month || !day) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const milliseconds = Date.parse(`${date}T00:00:00.000Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date)
    ? date
    : undefined
}
