import {
  countsOf,
  entriesOf,
  type LedgerImport,
  planImport,
} from '../../../../../src/domain/cost/import/plan-import.ts'
import type { Cells } from '../../../../../src/domain/cost/import/read-row.ts'
import { cells, file } from './ledger-file.ts'

const kinds = (rows: readonly Cells[], more: Partial<LedgerImport> = {}) =>
  planImport(file(rows, more)).map(({ line, kind }) => `${String(line)} ${kind}`)

const reasons = (rows: readonly Cells[], more: Partial<LedgerImport> = {}) =>
  planImport(file(rows, more)).flatMap((row) =>
    row.kind === 'quarantined'
      ? [...row.problems, ...row.findings].map(({ code }) => `${String(row.line)} ${code}`)
      : [],
  )

describe('importing a ledger', () => {
  it('books an expense with both its sides', () => {
    const [entry] = entriesOf(
      planImport(
        file([cells({ Kreditor: 'Muster AG', Projekt: 'p', Vertrag: 'c', Beschluss: 'd' })]),
      ),
    )
    expect(entry).toMatchObject({
      year: 2021,
      bookedOn: '2021-06-30',
      recordedAt: '2021-07-01T08:00:00.000Z',
      valueKind: 'actual',
      occasion: 'expense',
      text: 'Entwicklung Juni',
      supplier: 'Muster AG',
      project: 'p',
      contract: 'c',
      decision: 'd',
      postings: [
        { account: 'expense', category: 'entwicklung-portalloesung', rappen: 123_450 },
        { account: 'cash', rappen: -123_450 },
      ],
    })
    expect(entry).not.toHaveProperty('note')
  })

  it('books a payment to the programme or to escrow, and what goes back as a refund', () => {
    const row = (more: Cells) => cells({ Debitor: 'Stadt Luzern', ...more })
    const entries = entriesOf(
      planImport(
        file([
          row({ Konto: '4612.01' }),
          row({ Konto: '4612.02' }),
          row({ Konto: '4612.02', Betrag: '-5' }),
        ]),
      ),
    )
    expect(entries.map(({ occasion }) => occasion)).toEqual(['payment', 'payment', 'refund'])
    expect(
      entries.map(({ postings }) => postings.map(({ account, rappen }) => [account, rappen])),
    ).toEqual([
      [
        ['cash', 123_450],
        ['due', -123_450],
      ],
      [
        ['escrow', 123_450],
        ['due', -123_450],
      ],
      [
        ['due', 500],
        ['escrow', -500],
      ],
    ])
  })

  it('books a credit note and a zero with the text as the reason', () => {
    const entries = entriesOf(
      planImport(file([cells({ Betrag: '-5.00', Text: 'Gutschrift' }), cells({ Betrag: '0.00' })])),
    )
    expect(entries.map(({ note }) => note)).toEqual(['Gutschrift', 'Entwicklung Juni'])
  })

  it('books a payment of nothing as a payment, with the text as the reason', () => {
    const row = cells({ Konto: '4612.01', Debitor: 'Stadt Luzern', Betrag: '0.00' })
    expect(entriesOf(planImport(file([row])))).toMatchObject([
      { occasion: 'payment', note: 'Entwicklung Juni' },
    ])
  })

  it('counts rows of other accounts and leaves them', () => {
    const rows = [cells({ Konto: '3000.00' }), cells({ Konto: '3000.00', Debitor: 'Stadt Luzern' })]
    expect(kinds(rows)).toEqual(['2 ignored', '3 ignored'])
  })

  it('keeps a row that is wrong in quarantine, with its line and reasons, and books the others', () => {
    const rows = [cells(), cells({ Datum: 'gestern', Konto: '1' }), cells({ Text: 'Juli' })]
    expect(kinds(rows)).toEqual(['2 booked', '3 quarantined', '4 booked'])
    expect(reasons(rows)).toEqual(['3 DATE_UNREADABLE', '3 ACCOUNT_UNKNOWN'])
  })

  it('keeps what the books refuse in quarantine: a closed year, a reserve without a decision', () => {
    const closings = [{ year: 2021, closedAt: '2021-07-01T00:00:00.000Z' }]
    const reserve = cells({ Konto: '3130.09', Beschluss: 'd-1' })
    expect(reasons([cells()], { closings })).toEqual(['2 YEAR_CLOSED'])
    expect(reasons([reserve])).toEqual(['2 RESERVE_UNDECIDED'])
    expect(reasons([reserve], { decisions: [{ identifier: 'd-1', date: '2021-06-30' }] })).toEqual(
      [],
    )
  })

  it('counts what becomes of the rows', () => {
    const rows = [
      cells(),
      cells({ Beleg: '1' }),
      cells({ Beleg: '1' }),
      cells({ Konto: '3000.00' }),
      cells({ Konto: '1' }),
    ]
    expect(countsOf(planImport(file(rows)))).toEqual({
      booked: 2,
      duplicate: 1,
      ignored: 1,
      quarantined: 1,
    })
  })
})
