import fc from 'fast-check'

import {
  checkAvailable,
  checkConditions,
  checkEscrowBalances,
  checkReleases,
  isFulfilled,
} from '../../../../src/domain/cost/escrow.ts'
import {
  bookContribution,
  bookExpense,
  bookPayment,
  bookRefund,
  bookRelease,
  bookReversal,
} from '../../../../src/domain/cost/ledger/book.ts'
import { figureKey, figuresOf } from '../../../../src/domain/cost/ledger/figure.ts'
import { thorough } from '../../thorough.ts'
import { contributionsOf } from '../../../../src/domain/cost/contribution/contribution.ts'
import { head } from './ledger/entries.ts'
import { k5Of2020, rates } from './municipalities.ts'

const payer = 1061
const results = { identifier: 'results', text: { de: 'Resultate liegen vor' } }

const paid = (rappen: number, more = {}) => bookPayment(head(more), { payer, rappen, to: 'escrow' })
const released = (rappen: number, more = {}, condition = 'results') =>
  bookRelease({ ...head(more), condition }, { payer, rappen })

describe('a release from escrow', () => {
  const release = released(5, { id: 'r', bookedOn: '2022-06-30' })
  const refused = [
    { code: 'RELEASE_CONDITION_OPEN', severity: 'error', pointer: '/entries/r/condition' },
  ]

  it('happens on the day its condition is fulfilled, or later', () => {
    expect(checkReleases([release], [{ ...results, fulfilledOn: '2022-06-30' }])).toEqual([])
  })

  it('is refused while its condition is open', () => {
    expect(checkReleases([release], [results])).toEqual(refused)
  })

  it('is refused before its condition was fulfilled', () => {
    expect(checkReleases([release], [{ ...results, fulfilledOn: '2022-07-01' }])).toEqual(refused)
  })

  it('is refused when nobody knows its condition', () => {
    const other = { ...results, identifier: 'other', fulfilledOn: '2022-01-01' }
    expect(checkReleases([release], [other])).toEqual(refused)
  })

  it('that is taken back needs none', () => {
    const back = bookReversal(release, { ...head(), note: 'too early' })
    expect(checkReleases([back], [])).toEqual([])
  })

  it('is not what a payment is', () => {
    expect(checkReleases([paid(5)], [])).toEqual([])
  })

  it('waits for a condition that has no day yet', () => {
    expect(isFulfilled(results, '2099-12-31')).toBe(false)
  })
})

describe('a condition of escrow', () => {
  const condition = { ...results, milestone: 'm-1', fulfilledOn: '2022-06-30' }
  const milestone = (actualOn?: string) => ({ identifier: 'm-1', ...(actualOn && { actualOn }) })
  const refused = [
    {
      code: 'CONDITION_TOO_EARLY',
      severity: 'error',
      pointer: '/escrowConditions/results/fulfilledOn',
    },
  ]

  it('is fulfilled no earlier than its milestone is reached', () => {
    expect(checkConditions([condition], [milestone('2022-06-30')])).toEqual([])
    expect(checkConditions([condition], [milestone('2022-07-01')])).toEqual(refused)
    expect(checkConditions([condition], [milestone()])).toEqual(refused)
    expect(
      checkConditions([condition], [{ ...milestone('2022-06-30'), identifier: 'm-2' }]),
    ).toEqual(refused)
  })

  it('may hang on no milestone, or wait', () => {
    expect(checkConditions([{ ...results, fulfilledOn: '2022-06-30' }], [])).toEqual([])
    expect(checkConditions([{ ...results, milestone: 'm-1' }], [])).toEqual([])
  })
})

describe('the money of a payer in escrow', () => {
  it('may be released to the last Rappen', () => {
    expect(checkEscrowBalances([paid(5), released(5)])).toEqual([])
  })

  it('is never released twice', () => {
    expect(checkEscrowBalances([paid(5), released(5), released(1, { id: 'r' })])).toEqual([
      {
        code: 'ESCROW_OVERDRAWN',
        severity: 'error',
        pointer: '/entries/r',
        values: { balanceRappen: -1 },
      },
    ])
  })

  it('is not that of another payer', () => {
    const other = bookPayment(head(), { payer: 1024, rappen: 5, to: 'escrow' })
    expect(checkEscrowBalances([other, released(5)])).toHaveLength(1)
  })

  it('cannot be released before it came in, in whatever order it was written down', () => {
    const early = released(5, { bookedOn: '2021-01-01' })
    const late = paid(5, { bookedOn: '2021-12-31' })
    expect(checkEscrowBalances([late, early])).toHaveLength(1)
    expect(checkEscrowBalances([released(5, { bookedOn: '2021-12-31' }), paid(5)])).toEqual([])
  })

  it('may come in and be released on one day', () => {
    expect(checkEscrowBalances([released(5), paid(5)])).toEqual([])
  })

  it('is not taken by an entry of nothing', () => {
    const nothing = released(0, { note: 'None', bookedOn: '2021-12-31' })
    expect(
      checkEscrowBalances([released(5, { id: 'r' }), nothing]).map(({ pointer }) => pointer),
    ).toEqual(['/entries/r'])
  })

  it('that comes in later does not repeat what was found', () => {
    expect(checkEscrowBalances([released(5), paid(2, { bookedOn: '2021-12-31' })])).toHaveLength(1)
  })
})

describe('money at the programme’s disposal', () => {
  const spent = (rappen: number, more = {}) =>
    bookExpense(head(more), { category: 'reserve', rappen })
  const cash = (rappen: number, more = {}) => bookPayment(head(more), { payer, rappen, to: 'cash' })

  it('may be spent to the last Rappen, on the day it comes in', () => {
    expect(checkAvailable([spent(5), cash(5)])).toEqual([])
  })

  it('does not include escrow: what is spent beyond it is told', () => {
    expect(checkAvailable([paid(100), cash(5), spent(6, { id: 's' })])).toEqual([
      {
        code: 'CASH_OVERDRAWN',
        severity: 'warning',
        pointer: '/entries/s',
        values: { availableRappen: -1 },
      },
    ])
  })

  it('includes escrow once it is released', () => {
    expect(
      checkAvailable([paid(100), spent(100, { bookedOn: '2021-07-01' }), released(100)]),
    ).toEqual([])
  })

  it('is told at each expense beyond it, not at what comes in meanwhile', () => {
    const entries = [
      spent(5, { bookedOn: '2021-01-01' }),
      cash(2, { bookedOn: '2021-01-02' }),
      spent(1, { bookedOn: '2021-01-03' }),
      cash(9, { bookedOn: '2021-01-04' }),
      spent(1, { bookedOn: '2021-01-05' }),
    ]
    expect(checkAvailable(entries)).toHaveLength(2)
  })

  it('is not spent by what moves no cash', () => {
    const claim = bookContribution(head({ bookedOn: '2021-12-31' }), { payer, rappen: 5 })
    expect(checkAvailable([spent(5, { id: 's' }), claim])).toHaveLength(1)
  })

  it('is lessened by a refund', () => {
    const refund = bookRefund(head({ id: 'f' }), { payer, rappen: 1, from: 'cash' })
    expect(checkAvailable([refund]).map(({ pointer }) => pointer)).toEqual(['/entries/f'])
  })
})

describe('the five largest municipalities with half of their contribution in escrow', () => {
  it('have CHF 212’726.25 at stake in 2021, which is available only after a release', () => {
    const contributions = contributionsOf(2022, k5Of2020, rates)
    const entries = contributions.flatMap(({ payer: from, amountRappen = 0 }) => [
      bookContribution(head({ year: 2022 }), { payer: from, rappen: amountRappen }),
      bookPayment(head({ year: 2022 }), { payer: from, rappen: amountRappen / 2, to: 'cash' }),
      bookPayment(head({ year: 2022 }), { payer: from, rappen: amountRappen / 2, to: 'escrow' }),
    ])
    const rappen = (formula: 'available' | 'due' | 'escrowed' | 'open') =>
      figuresOf(entries).get(figureKey(formula, {}))?.total.rappen
    expect(rappen('due')).toBe(42_545_250)
    expect(rappen('escrowed')).toBe(21_272_625)
    expect(rappen('available')).toBe(21_272_625)
    expect(rappen('open')).toBe(0)
    const luzern = contributions.find((one) => one.payer === payer)
    const more = bookRelease(
      { ...head({ year: 2022 }), condition: 'results' },
      { payer, rappen: (luzern?.amountRappen ?? 0) / 2 },
    )
    expect(figuresOf([...entries, more]).get(figureKey('available', {}))?.total.rappen).toBe(
      31_600_125,
    )
  })
})

describe('money in escrow', () => {
  it('never changes what is available, whatever is paid into it', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }))
    fc.assert(
      fc.property(amounts, amounts, (toCash, toEscrow) => {
        const cash = toCash.map((rappen) => bookPayment(head(), { payer, rappen, to: 'cash' }))
        const blocked = toEscrow.map((rappen) => paid(rappen))
        const available = (entries: typeof cash) =>
          figuresOf(entries).get(figureKey('available', {}))?.total.rappen ?? 0
        expect(available([...cash, ...blocked])).toBe(available(cash))
      }),
      thorough,
    )
  })
})
