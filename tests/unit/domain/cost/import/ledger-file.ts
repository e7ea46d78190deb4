import { createHash } from 'node:crypto'

import type { LedgerMapping } from '../../../../../src/domain/cost/import/ledger-mapping.ts'
import type { LedgerImport } from '../../../../../src/domain/cost/import/plan-import.ts'
import type { Cells } from '../../../../../src/domain/cost/import/read-row.ts'

/** A file as a finance system of a municipality might export it. */
export const mapping: LedgerMapping = {
  columns: {
    date: 'Datum',
    amount: 'Betrag',
    account: 'Konto',
    text: 'Text',
    reference: 'Beleg',
    supplier: 'Kreditor',
    payer: 'Debitor',
    decision: 'Beschluss',
    project: 'Projekt',
    contract: 'Vertrag',
  },
  decimal: '.',
  dates: 'dd.mm.yyyy',
  accounts: {
    '3130.01': { kind: 'expense', category: 'entwicklung-portalloesung' },
    '3130.09': { kind: 'expense', category: 'reserve' },
    '4612.01': { kind: 'payment', to: 'cash' },
    '4612.02': { kind: 'payment', to: 'escrow' },
    '3000.00': { kind: 'ignored' },
  },
  payers: { 'Stadt Luzern': 1061 },
}

/** One row; a test names what matters. */
export const cells = (more: Cells = {}): Cells => ({
  Datum: '30.06.2021',
  Betrag: "1'234.50",
  Konto: '3130.01',
  Text: 'Entwicklung Juni',
  ...more,
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An import of rows into empty books. */
export const file = (rows: readonly Cells[], more: Partial<LedgerImport> = {}): LedgerImport => ({
  rows: rows.map((row, i) => ({ line: i + 2, cells: row, isTooWide: false })),
  mapping,
  entries: [],
  closings: [],
  decisions: [],
  recordedAt: '2021-07-01T08:00:00.000Z',
  sha256,
  ...more,
})
