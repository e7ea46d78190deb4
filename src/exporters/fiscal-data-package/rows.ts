import { type Entry, type Posting, yearItIsFor } from '../../domain/cost/ledger/entry.ts'
import { countingEntries } from '../../domain/cost/ledger/figure.ts'
import type { FormulaName } from '../../domain/cost/ledger/formulas.ts'
import { decimalFrancs } from '../../domain/money.ts'
import type { ExpenseColumn, FundingColumn } from './columns.ts'

/** Cells of a row, as text; empty where nothing is known. */
export type Row<Column extends string> = Readonly<Record<Column, string>>

/** An amount in francs with two digits; empty while nobody has valued it, never zero. */
const amountOf = (rappen: number | undefined, sign: 1 | -1): string =>
  rappen === undefined ? '' : decimalFrancs(sign * rappen)

/** Phases of a budget in the words of the standard; a commitment and a forecast have none there. */
const phases: Readonly<Partial<Record<Entry['valueKind'], string>>> = {
  plan: 'approved',
  supplement: 'adjusted',
  actual: 'executed',
}

const isInKind = ({ postings }: Entry) => postings.some(({ account }) => account === 'in-kind')

const common = (entry: Entry) => ({
  entry: entry.id,
  date: entry.bookedOn,
  year: String(entry.year),
  text: entry.text,
  note: entry.note ?? '',
  corrects: entry.corrects ?? '',
  currency: 'CHF',
})

/** Every posting of an expense: by year, kind and category they sum to the figures of the page, to the Rappen. */
export const expenseRows = (entries: readonly Entry[]): Row<ExpenseColumn>[] =>
  countingEntries(entries).flatMap((entry) =>
    entry.postings
      .filter(({ account }) => account === 'expense')
      .map(({ rappen, category }) => ({
        ...common(entry),
        kind: entry.valueKind === 'actual' && isInKind(entry) ? 'in-kind' : entry.valueKind,
        phase: phases[entry.valueKind] ?? '',
        direction: 'expenditure',
        category: category ?? '',
        project: entry.project ?? '',
        contract: entry.contract ?? '',
        supplier: entry.supplier ?? '',
        amount: amountOf(rappen, 1),
      })),
  )

/** The figures of payers a posting adds to, and with which sign. */
const fundingOf = (
  { account }: Posting,
  { occasion }: Entry,
): readonly (readonly [FormulaName, 1 | -1])[] => {
  if (account === 'contribution') return [['due', -1]]
  if (account === 'in-kind') return [['givenInKind', -1]]
  if (account === 'due' && occasion === 'payment') return [['paid', -1]]
  if (account === 'due' && occasion === 'refund') return [['refunded', 1]]
  if (account !== 'escrow') return []
  return occasion === 'release'
    ? [
        ['escrowed', 1],
        ['released', -1],
      ]
    : [['escrowed', 1]]
}

/** Every posting that has a payer: by kind, year and payer they sum to the figures of the page, to the Rappen. */
export const fundingRows = (entries: readonly Entry[]): Row<FundingColumn>[] =>
  countingEntries(entries).flatMap((entry) =>
    entry.postings.flatMap((posting) =>
      fundingOf(posting, entry).map(([kind, sign]) => ({
        ...common(entry),
        for_year: String(yearItIsFor(entry)),
        kind,
        direction: kind === 'refunded' ? 'expenditure' : 'revenue',
        payer: String(posting.payer ?? ''),
        amount: amountOf(posting.rappen, sign),
      })),
    ),
  )
