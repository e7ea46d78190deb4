import type { DateForm, LedgerColumns, LedgerMapping } from './ledger-mapping.ts'

/** A mapping somebody is still working on: columns may be missing. */
export interface MappingDraft extends Omit<LedgerMapping, 'columns'> {
  columns: Partial<LedgerColumns>
}

/** A file as it was found: its columns, and the different values of each. */
export interface LedgerFile {
  columns: readonly string[]
  values: Readonly<Record<string, readonly string[]>>
}

/** Words that finance systems call their columns by, German, French, Italian and English. */
const usualNames: Readonly<Record<keyof LedgerColumns, RegExp>> = {
  date: /datum|date|data/i,
  amount: /betrag|montant|importo|amount/i,
  account: /konto|compte|conto|account/i,
  text: /text|bezeichnung|libell|testo|description/i,
  reference: /beleg|referen|pièce|giustificativo/i,
  supplier: /lieferant|kreditor|fournisseur|fornitore|supplier/i,
  payer: /gemeinde|zahler|debitor|commune|comune|payer/i,
  project: /projekt|vorhaben|projet|progetto|project/i,
  contract: /vertrag|contrat|contract/i,
  decision: /beschluss|décision|decision/i,
}

/** The columns every row needs; the others may be missing. */
export const requiredColumns = ['date', 'amount', 'account', 'text'] as const

/** What a file can say of a booking, in the order in which people are asked. */
export const columnMeanings = Object.keys(usualNames) as (keyof LedgerColumns)[]

/**
 * What a file probably means: as the mapping that was saved says, where its columns are there, and else by the names of
 * the columns and the look of the days. Nothing is said of accounts nobody has explained.
 */
export const suggestMapping = (file: LedgerFile, saved?: LedgerMapping): MappingDraft => {
  const columns = Object.fromEntries(
    columnMeanings.flatMap((meaning) => {
      const column = columnFor(meaning, file, saved)
      return column === undefined ? [] : [[meaning, column]]
    }),
  )
  return {
    columns,
    decimal: saved?.decimal ?? '.',
    dates: saved?.dates ?? dateFormOf(file.values[columns.date ?? ''] ?? []),
    accounts: saved?.accounts ?? {},
    payers: saved?.payers ?? {},
  }
}

const columnFor = (
  meaning: keyof LedgerColumns,
  { columns }: LedgerFile,
  saved: LedgerMapping | undefined,
): string | undefined => {
  if (saved) return columns.find((column) => column === saved.columns[meaning])
  return columns.find((column) => usualNames[meaning].test(column))
}

const dateFormOf = (days: readonly string[]): DateForm =>
  days.some((day) => /^\d{4}-/.test(day)) ? 'yyyy-mm-dd' : 'dd.mm.yyyy'

/** Whether every row can be read by a mapping. */
export const isWhole = (draft: MappingDraft): draft is LedgerMapping =>
  requiredColumns.every((meaning) => draft.columns[meaning] !== undefined)

/** The municipality a name in a file probably stands for: `Stadt Luzern` for Luzern. */
export const payerNamed = (
  name: string,
  municipalities: readonly { bfsNumber: number; name: string }[],
): number | undefined => {
  const bare = bareName(name)
  return municipalities.find((municipality) => bareName(municipality.name) === bare)?.bfsNumber
}

const bareName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(stadt|gemeinde|einwohnergemeinde) /, '')
    .replace(/ \(lu\)$/, '')
