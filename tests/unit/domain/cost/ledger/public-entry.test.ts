import fc from 'fast-check'

import { bookExpense } from '../../../../../src/domain/cost/ledger/book.ts'
import { figuresOf } from '../../../../../src/domain/cost/ledger/figure.ts'
import { toPublicEntries } from '../../../../../src/domain/cost/ledger/public-entry.ts'
import { head } from './entries.ts'
import { ledgers } from './ledger-arbitrary.ts'

const entry = (contract?: string) =>
  bookExpense(
    head({
      text: 'Rechnung der Muster AG',
      supplier: 'Muster AG',
      source: 'ref:4711#0',
      valuation: 'Offerte der Muster AG',
      ...(contract && { contract }),
    }),
    { category: 'public-innovators', rappen: 5 },
  )
const contracts = [
  { identifier: 'secret', withheld: { de: 'Verhandlungen laufen' } },
  { identifier: 'open' },
]

describe('an entry the public reads', () => {
  it('does not tell the row of the finance system', () => {
    const [told] = toPublicEntries([entry()], contracts)
    expect(told).not.toHaveProperty('source')
    expect(told).toMatchObject({ text: 'Rechnung der Muster AG', supplier: 'Muster AG' })
  })

  it('of a contract that is withheld gives neither supplier nor words away', () => {
    expect(JSON.stringify(toPublicEntries([entry('secret')], contracts))).not.toContain('Muster')
  })

  it('of a published contract tells all', () => {
    expect(toPublicEntries([entry('open')], contracts)[0]).toMatchObject({
      supplier: 'Muster AG',
      contract: 'open',
    })
  })

  it('counts in every figure as before, for every ledger', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const secret = ledger.map((one) => ({ ...one, contract: 'secret', supplier: 'Muster AG' }))
        expect(figuresOf(toPublicEntries(secret, contracts))).toEqual(figuresOf(secret))
      }),
      { numRuns: 200 },
    )
  })
})
