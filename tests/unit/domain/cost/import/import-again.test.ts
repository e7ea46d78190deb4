import fc from 'fast-check'

import {
  entriesOf,
  type LedgerImport,
  planImport,
} from '../../../../../src/domain/cost/import/plan-import.ts'
import type { LedgerMapping } from '../../../../../src/domain/cost/import/ledger-mapping.ts'
import type { Cells } from '../../../../../src/domain/cost/import/read-row.ts'
import { bookReversal } from '../../../../../src/domain/cost/ledger/book.ts'
import { checkCorrections } from '../../../../../src/domain/cost/ledger/check-corrections.ts'
import { figureKey, figuresOf } from '../../../../../src/domain/cost/ledger/figure.ts'
import { head } from '../ledger/entries.ts'
import { cells, file, mapping } from './ledger-file.ts'

const kinds = (rows: readonly Cells[], more: Partial<LedgerImport> = {}) =>
  planImport(file(rows, more)).map(({ line, kind }) => `${String(line)} ${kind}`)

const reasons = (rows: readonly Cells[], more: Partial<LedgerImport> = {}) =>
  planImport(file(rows, more)).flatMap((row) =>
    row.kind === 'quarantined'
      ? [...row.problems, ...row.findings].map(({ code }) => `${String(row.line)} ${code}`)
      : [],
  )

describe('importing a file again', () => {
  const again = (rows: readonly Cells[], first: readonly Cells[] = rows) =>
    kinds(rows, {
      entries: entriesOf(planImport(file(first))),
      recordedAt: '2021-08-01T08:00:00.000Z',
    })

  it('books nothing twice', () => {
    expect(again([cells(), cells({ Text: 'Juli' })])).toEqual(['2 duplicate', '3 duplicate'])
  })

  it('says which entry it is a duplicate of', () => {
    const entries = entriesOf(planImport(file([cells()])))
    expect(planImport(file([cells()], { entries }))).toEqual([
      { line: 2, kind: 'duplicate', of: entries[0]?.id },
    ])
  })

  it('books what is new in a longer file', () => {
    expect(again([cells(), cells({ Text: 'Juli' })], [cells()])).toEqual([
      '2 duplicate',
      '3 booked',
    ])
  })

  it('takes equal rows for as many bookings as there are', () => {
    expect(kinds([cells(), cells()])).toEqual(['2 booked', '3 booked'])
    expect(again([cells(), cells(), cells()], [cells(), cells()])).toEqual([
      '2 duplicate',
      '3 duplicate',
      '4 booked',
    ])
  })

  it('knows a row by its reference, even twice in one file', () => {
    const row = cells({ Beleg: '4711' })
    expect(kinds([row, row])).toEqual(['2 booked', '3 duplicate'])
    expect(again([row])).toEqual(['2 duplicate'])
  })

  it('takes rows with different references for different bookings, however equal they are', () => {
    expect(kinds([cells({ Beleg: '1' }), cells({ Beleg: '2' })])).toEqual(['2 booked', '3 booked'])
  })

  it('keeps a row in quarantine whose reference was booked with another content', () => {
    const entries = entriesOf(planImport(file([cells({ Beleg: '4711' })])))
    expect(reasons([cells({ Beleg: '4711', Betrag: '1.00' })], { entries })).toEqual([
      '2 REFERENCE_CHANGED',
    ])
  })

  it('keeps a reference with a hash sign apart from its content', () => {
    expect(again([cells({ Beleg: '47#11' })])).toEqual(['2 duplicate'])
  })

  it('knows its rows again when the mapping reads them in another way', () => {
    const rows = [cells({ Kreditor: 'Muster AG' }), cells({ Kreditor: 'Andere AG' })]
    const entries = entriesOf(planImport(file(rows)))
    const category = 'modellierung-prozesse'
    const { supplier: _, ...columns } = mapping.columns
    const other: LedgerMapping = {
      ...mapping,
      columns,
      accounts: { '3130.01': { kind: 'expense', category } },
    }
    expect(kinds(rows, { entries, mapping: other })).toEqual(['2 duplicate', '3 duplicate'])
  })

  it('keeps apart rows that differ in day, amount, account or text', () => {
    const rows = [
      cells(),
      cells({ Datum: '29.06.2021' }),
      cells({ Betrag: '1234.51' }),
      cells({ Konto: '3130.02' }),
      cells({ Text: 'Entwicklung Juli' }),
    ]
    const accounts = {
      ...mapping.accounts,
      '3130.02': { kind: 'expense', category: 'public-innovators' },
    } as const
    const one = {
      entries: entriesOf(planImport(file([cells()]))),
      mapping: { ...mapping, accounts },
    }
    expect(kinds(rows, one)).toEqual([
      '2 duplicate',
      '3 booked',
      '4 booked',
      '5 booked',
      '6 booked',
    ])
  })

  it('does not book again what was taken back since', () => {
    const [entry] = entriesOf(planImport(file([cells()])))
    const entries = entry ? [entry, bookReversal(entry, { ...head(), note: 'wrong' })] : []
    expect(kinds([cells()], { entries })).toEqual(['2 duplicate'])
    expect(planImport(file([cells()], { entries }))[0]).toMatchObject({ of: entry?.id })
  })

  it('leaves the books as after the first time, for any file and in any order of its rows', () => {
    const row = fc
      .record({
        Betrag: fc.constantFrom('1.00', '2.00', '-1.00'),
        Text: fc.constantFrom('a', 'b'),
        Beleg: fc.constantFrom('', '', '1', '2'),
        Konto: fc.constantFrom('3130.01', '4612.02', '3000.00', 'x'),
        Debitor: fc.constantFrom('Stadt Luzern', ''),
      })
      .map(cells)
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.nat(), (rows, turn) => {
        const first = entriesOf(planImport(file(rows)))
        const at = rows.length > 0 ? turn % rows.length : 0
        const turned = [...rows.slice(at), ...rows.slice(0, at)]
        expect(entriesOf(planImport(file(rows, { entries: first })))).toEqual([])
        const withoutReference = turned.filter(({ Beleg }) => Beleg === '')
        expect(entriesOf(planImport(file(withoutReference, { entries: first })))).toEqual([])
        expect(checkCorrections(first)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('sums to the same figures to the Rappen', () => {
    const rows = [cells(), cells({ Betrag: '0.05', Text: 'Porto' })]
    const entries = entriesOf(planImport(file(rows)))
    const both = [...entries, ...entriesOf(planImport(file(rows, { entries })))]
    expect(figuresOf(both).get(figureKey('actual', {}))?.total).toEqual({
      rappen: 123_455,
      unknown: 0,
    })
  })
})

describe('a row with more cells than the file has columns', () => {
  it('waits in quarantine, whatever its cells seem to say', () => {
    const { rows, ...more } = file([cells(), cells()])
    const wide = rows.map((row, i) => ({ ...row, isTooWide: i === 0 }))
    const plan = planImport({ ...more, rows: wide })
    expect(plan.map(({ kind }) => kind)).toEqual(['quarantined', 'booked'])
    expect(plan[0]).toMatchObject({ problems: [{ column: 'Text', code: 'CELLS_TOO_MANY' }] })
  })
})
