import type { LedgerMapping } from '../../../../../src/domain/cost/import/ledger-mapping.ts'
import {
  isWhole,
  payerNamed,
  suggestMapping,
} from '../../../../../src/domain/cost/import/suggest-mapping.ts'

const aFile = (columns: string[], values: Record<string, string[]> = {}) => ({ columns, values })

const saved: LedgerMapping = {
  columns: { date: 'Valuta', amount: 'Betrag', account: 'Konto', text: 'Text' },
  decimal: ',',
  dates: 'yyyy-mm-dd',
  accounts: { '3130': { kind: 'ignored' } },
  payers: { Luzern: 1061 },
}

describe('what a file of the finance system probably means', () => {
  it('follows the usual names of columns', () => {
    const file = aFile(['Belegnummer', 'Buchungsdatum', 'Buchungstext', 'Konto', 'Betrag CHF'])
    expect(suggestMapping(file).columns).toEqual({
      reference: 'Belegnummer',
      date: 'Buchungsdatum',
      text: 'Buchungstext',
      account: 'Konto',
      amount: 'Betrag CHF',
    })
  })

  it('follows the mapping that was saved, for the columns that are there', () => {
    const draft = suggestMapping(aFile(['Valuta', 'Datum', 'Betrag', 'Text']), saved)
    expect(draft).toEqual({
      ...saved,
      columns: { date: 'Valuta', amount: 'Betrag', text: 'Text' },
    })
    expect(isWhole(draft)).toBe(false)
  })

  it('says nothing of accounts nobody has explained', () => {
    expect(suggestMapping(aFile(['Konto'], { Konto: ['3130'] })).accounts).toEqual({})
  })

  it('knows days that begin with the year', () => {
    const file = (day: string) => aFile(['Datum'], { Datum: [day] })
    expect(suggestMapping(file('2021-02-15')).dates).toBe('yyyy-mm-dd')
    expect(suggestMapping(file('15.02.2021')).dates).toBe('dd.mm.yyyy')
  })
})

describe('a name in the column of payers', () => {
  const municipalities = [
    { name: 'Luzern', bfsNumber: 1061 },
    { name: 'Root', bfsNumber: 1065 },
    { name: 'Buchrain (LU)', bfsNumber: 1052 },
  ]

  it.each([
    ['Stadt Luzern', 1061],
    ['gemeinde root', 1065],
    ['Buchrain', 1052],
    ['Rootwil', undefined],
  ])('stands for the municipality that is called so: %s', (name, bfsNumber) => {
    expect(payerNamed(name, municipalities)).toBe(bfsNumber)
  })
})
