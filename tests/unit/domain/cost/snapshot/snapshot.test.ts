import fc from 'fast-check'

import { bookExpense } from '../../../../../src/domain/cost/ledger/book.ts'
import {
  entriesAsOf,
  publicFrom,
  snapshotPublicAt,
} from '../../../../../src/domain/cost/snapshot/snapshot.ts'
import { thorough } from '../../../thorough.ts'
import { head } from '../ledger/entries.ts'
import { ledgers } from '../ledger/ledger-arbitrary.ts'
import { snapshotOf } from './snapshots.ts'

const expense = (recordedAt: string) =>
  bookExpense(head({ recordedAt }), { category: 'reserve', rappen: 1 })

const moment = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

describe('a snapshot', () => {
  it('holds what was written down by its moment, and nothing later', () => {
    const entries = [
      '2022-01-31T22:59:59.999Z',
      '2022-01-31T23:00:00.000Z',
      '2022-01-31T23:00:00.001Z',
    ].map(expense)
    expect(entriesAsOf(entries, '2022-01-31T23:00:00.000Z')).toEqual(entries.slice(0, 2))
  })

  it('tells the figures of its entries', () => {
    const snapshot = snapshotOf([
      expense('2022-01-01T00:00:00.000Z'),
      expense('2023-01-01T00:00:00.000Z'),
    ])
    expect(snapshot.figures.find(({ formula }) => formula === 'actual')?.total).toEqual({
      rappen: 1,
      unknown: 0,
    })
  })

  it('never changes by what is written down after it', () => {
    fc.assert(
      fc.property(ledgers, ledgers, moment, (ledger, more, asOf) => {
        const later = more.map((entry) => ({
          ...entry,
          id: `l-${entry.id}`,
          recordedAt: `9${entry.recordedAt}`,
        }))
        expect(snapshotOf([...ledger, ...later], asOf)).toEqual(snapshotOf(ledger, asOf))
      }),
      { numRuns: 200 },
    )
  })
})

describe('the public', () => {
  const of = (asOf: string, publishedAt?: string, embargoUntil?: string) =>
    snapshotOf([], asOf, {
      ...(publishedAt && { publishedAt }),
      ...(embargoUntil && { embargoUntil }),
    })

  it.each([
    [undefined, undefined, undefined],
    [undefined, undefined, '2022-03-01'],
    ['2022-02-01', '2022-02-01', undefined],
    ['2022-03-01', '2022-02-01', '2022-03-01'],
    ['2022-02-01', '2022-02-01', '2022-01-01'],
  ])(
    'sees a snapshot from %s on, published at %s with an embargo until %s',
    (from, publishedAt, embargo) => {
      expect(publicFrom(of('2022-01-31', publishedAt, embargo))).toBe(from)
    },
  )

  const january = of('2022-01-31', '2022-02-10')
  const june = of('2022-06-30', '2022-07-10', '2022-07-20')
  const prepared = of('2022-12-31')

  it.each([
    ['2022-02-09', undefined],
    ['2022-02-10', 's-2022-01-31'],
    ['2022-07-19', 's-2022-01-31'],
    ['2022-07-20', 's-2022-06-30'],
    ['2030-01-01', 's-2022-06-30'],
  ])('saw at %s: %s', (at, identifier) => {
    expect(snapshotPublicAt([january, june, prepared], at)?.identifier).toBe(identifier)
    expect(snapshotPublicAt([prepared, june, january], at)?.identifier).toBe(identifier)
  })

  it('sees the one published last where several become public at one moment', () => {
    const first = of('2022-01-31', '2022-02-10', '2022-03-01')
    const second = of('2022-02-01', '2022-02-11', '2022-03-01')
    expect(snapshotPublicAt([first, second], '2022-03-01')).toBe(second)
    expect(snapshotPublicAt([second, first], '2022-03-01')).toBe(second)
  })

  it('gets the same answer for a moment that has passed, whatever is published later', () => {
    const days = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 6 })
    const day = (number: number) => `2022-${String(number).padStart(3, '0')}`
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 99 }), (past, future, asked) => {
        const earlier = past.map((one) => of(day(one), day(one)))
        const now = Math.max(asked, ...past)
        const later = future.map((one) => of(day(one), day(now + 1), day(now + one)))
        expect(snapshotPublicAt([...earlier, ...later], day(asked))).toEqual(
          snapshotPublicAt(earlier, day(asked)),
        )
      }),
      thorough,
    )
  })
})
