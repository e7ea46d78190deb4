import type { LedgerMapping } from '../../../../../src/domain/cost/import/ledger-mapping.ts'
import { type Cells, readRow } from '../../../../../src/domain/cost/import/read-row.ts'
import { cells, mapping } from './ledger-file.ts'

const read = (more: Cells, by: Partial<LedgerMapping> = {}) =>
  readRow(cells(more), { ...mapping, ...by })
const problems = (more: Cells, by: Partial<LedgerMapping> = {}) => {
  const one = read(more, by)
  return 'problems' in one ? one.problems.map(({ column, code }) => `${column} ${code}`) : []
}

describe('a row of the finance system', () => {
  it('is read by the mapping of the programme', () => {
    expect(
      read({
        Kreditor: 'Muster AG',
        Beleg: '4711',
        Beschluss: 'd-1',
        Projekt: 'p-1',
        Vertrag: 'c-1',
      }),
    ).toEqual({
      row: {
        bookedOn: '2021-06-30',
        rappen: 123_450,
        meaning: { kind: 'expense', category: 'entwicklung-portalloesung' },
        account: '3130.01',
        text: 'Entwicklung Juni',
        supplier: 'Muster AG',
        reference: '4711',
        decision: 'd-1',
        project: 'p-1',
        contract: 'c-1',
      },
    })
  })

  it('of a payment names who paid', () => {
    expect(read({ Konto: '4612.01', Debitor: ' Stadt Luzern ' })).toMatchObject({
      row: { payer: 1061 },
    })
    expect(problems({ Konto: '4612.01', Debitor: 'Unbekannt' })).toEqual(['Debitor PAYER_UNKNOWN'])
    expect(problems({ Konto: '4612.01' })).toEqual(['Debitor PAYER_UNKNOWN'])
  })

  it('of an expense needs no payer', () => {
    expect(problems({ Debitor: 'Unbekannt' })).toEqual([])
  })

  it.each([
    ['Datum', ['Datum COLUMN_MISSING']],
    ['Betrag', ['Betrag COLUMN_MISSING']],
    ['Konto', ['Konto COLUMN_MISSING']],
    ['Text', ['Text COLUMN_MISSING']],
  ])('without %s is refused', (column, expected) => {
    expect(problems({ [column]: ' ' })).toEqual(expected)
  })

  it.each(['30.06.2021', '1.6.2021', '29.02.2024'])('of %s is of a day', (date) => {
    expect(problems({ Datum: date })).toEqual([])
  })

  it.each(['31.6.2021', '29.02.2023', '2021-06-30', '30.06.21', '30/06/2021', '0.1.2021'])(
    'of %s is of no day',
    (date) => {
      expect(problems({ Datum: date })).toEqual(['Datum DATE_UNREADABLE'])
    },
  )

  it('may write days as ISO does', () => {
    const dates = 'yyyy-mm-dd'
    expect(problems({ Datum: '2021-06-30' }, { dates })).toEqual([])
    expect(problems({ Datum: '2021-02-30' }, { dates })).toEqual(['Datum DATE_UNREADABLE'])
    expect(problems({ Datum: '30.06.2021' }, { dates })).toEqual(['Datum DATE_UNREADABLE'])
  })

  it('is read with the decimal sign of the file', () => {
    expect(problems({ Betrag: '1234,50' })).toEqual(['Betrag AMOUNT_UNREADABLE'])
    expect(read({ Betrag: '1234,50' }, { decimal: ',' })).toMatchObject({
      row: { rappen: 123_450 },
    })
  })

  it('may be zero, which is an amount', () => {
    expect(read({ Betrag: '0' })).toMatchObject({ row: { rappen: 0 } })
  })

  it.each(['9999', 'constructor', 'toString'])(
    'of the account %s, which the mapping does not know, is refused',
    (account) => {
      expect(problems({ Konto: account })).toEqual(['Konto ACCOUNT_UNKNOWN'])
    },
  )

  it('takes nothing from a column without a name for one the mapping does not name', () => {
    const { supplier: _, payer: __, ...columns } = mapping.columns
    expect(read({ '': 'Muster AG' }, { columns })).not.toHaveProperty('row.supplier')
    expect(problems({ '': 'Stadt Luzern', Konto: '4612.01' }, { columns })).toEqual([
      'payer PAYER_UNKNOWN',
    ])
  })

  it('tells everything that is wrong with it at once', () => {
    expect(problems({ Datum: 'gestern', Betrag: 'viel', Konto: '1', Text: '' })).toEqual([
      'Text COLUMN_MISSING',
      'Datum DATE_UNREADABLE',
      'Betrag AMOUNT_UNREADABLE',
      'Konto ACCOUNT_UNKNOWN',
    ])
  })
})
