import fc from 'fast-check'

import {
  bookExpense,
  bookInKind,
  bookReversal,
} from '../../../../../src/domain/cost/ledger/book.ts'
import { figureKey } from '../../../../../src/domain/cost/ledger/figure.ts'
import {
  differencesBetween,
  isExplained,
} from '../../../../../src/domain/cost/snapshot/differences.ts'
import { head } from '../ledger/entries.ts'
import { ledgers } from '../ledger/ledger-arbitrary.ts'
import { snapshotOf } from './snapshots.ts'

const category = 'reserve'
const first = bookExpense(head({ id: 'a' }), { category, rappen: 500 })
const before = snapshotOf([first])

describe('the difference between two snapshots', () => {
  it('is none when nothing was written down', () => {
    expect(differencesBetween(before, snapshotOf([first], '2022-06-30T22:00:00.000Z'))).toEqual([])
  })

  it('is explained by a correction and the right entry, line by line', () => {
    const back = bookReversal(first, { ...head({ id: 'b' }), note: 'Falscher Betrag' })
    const right = bookExpense(head({ id: 'c', text: 'Rechnung 12' }), { category, rappen: 550 })
    const difference = differencesBetween(before, snapshotOf([first, back, right])).find(
      ({ figure }) => figure === 'actual/2021/reserve',
    )
    expect(difference).toEqual({
      figure: 'actual/2021/reserve',
      before: { rappen: 500, unknown: 0 },
      after: { rappen: 550, unknown: 0 },
      lines: [
        {
          entry: 'b',
          text: first.text,
          note: 'Falscher Betrag',
          corrects: 'a',
          rappen: -500,
          kind: 'added',
        },
        { entry: 'c', text: 'Rechnung 12', rappen: 550, kind: 'added' },
      ],
    })
  })

  it('is told even where two changes cancel each other out', () => {
    const back = bookReversal(first, { ...head({ id: 'b' }), note: 'Falscher Lieferant' })
    const right = bookExpense(head({ id: 'c' }), { category, rappen: 500 })
    expect(differencesBetween(before, snapshotOf([first, back, right]))).not.toEqual([])
  })

  it('tells of a figure no entry had spoken of before', () => {
    const more = bookExpense(head({ year: 2022 }), { category, rappen: 5 })
    const difference = differencesBetween(before, snapshotOf([first, more])).find(
      ({ figure }) => figure === 'actual/2022/reserve',
    )
    expect(difference).not.toHaveProperty('before')
    expect(difference?.after).toEqual({ rappen: 5, unknown: 0 })
  })

  it('tells that an unvalued entry gave way to its value', () => {
    const unvalued = bookInKind(head({ id: 'u' }), { category, payer: 'canton' })
    const valued = bookInKind(head({ id: 'v', corrects: 'u', note: 'bewertet' }), {
      category,
      payer: 'canton',
      rappen: 70,
    })
    const difference = differencesBetween(
      snapshotOf([unvalued]),
      snapshotOf([unvalued, valued]),
    ).find(({ figure }) => figure === 'givenInKind/*/*')
    expect(difference).toMatchObject({
      before: { rappen: 0, unknown: 1 },
      after: { rappen: 70, unknown: 0 },
      lines: [
        { entry: 'u', kind: 'replaced' },
        { entry: 'v', kind: 'added', rappen: 70, note: 'bewertet', corrects: 'u' },
      ],
    })
    expect(difference && isExplained(difference)).toBe(true)
  })

  it('tells of an entry that is gone, which publishing refuses', () => {
    const difference = differencesBetween(before, snapshotOf([])).find(
      ({ figure }) => figure === 'actual/2021/reserve',
    )
    expect(difference?.lines).toMatchObject([{ entry: 'a', rappen: -500, kind: 'replaced' }])
    expect(difference && isExplained(difference)).toBe(true)
  })

  it('is explained to the Rappen for every ledger and any two moments', () => {
    const moment = fc
      .integer({ min: 0, max: 1600 })
      .map((day) => new Date(Date.UTC(2021, 0, day)).toISOString())
    fc.assert(
      fc.property(ledgers, moment, moment, (ledger, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const was = snapshotOf(ledger, earlier)
        const is = snapshotOf(ledger, later)
        const differences = differencesBetween(was, is)
        expect(differences.filter((difference) => !isExplained(difference))).toEqual([])
        const told = new Set(differences.map(({ figure }) => figure))
        const totals = ({ figures }: typeof was) =>
          new Map(
            figures.map((figure) => [
              figureKey(figure.formula, figure),
              `${String(figure.total.rappen)} ${String(figure.total.unknown)}`,
            ]),
          )
        const [old, fresh] = [totals(was), totals(is)]
        const untold = [...fresh].filter(([key, total]) => old.get(key) !== total && !told.has(key))
        expect(untold).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('an explanation', () => {
  const line = { entry: 'x', text: '', kind: 'added' as const }

  it('holds when its lines lead from before to after', () => {
    const total = (rappen: number, unknown = 0) => ({ rappen, unknown })
    expect(
      isExplained({
        figure: 'f',
        before: total(1),
        after: total(3),
        lines: [{ ...line, rappen: 2 }],
      }),
    ).toBe(true)
    expect(isExplained({ figure: 'f', after: total(2), lines: [{ ...line, rappen: 2 }] })).toBe(
      true,
    )
    expect(isExplained({ figure: 'f', after: total(0, 1), lines: [line] })).toBe(true)
  })

  it('fails when a Rappen or an unknown part is missing', () => {
    const total = (rappen: number, unknown = 0) => ({ rappen, unknown })
    expect(
      isExplained({
        figure: 'f',
        before: total(1),
        after: total(3),
        lines: [{ ...line, rappen: 1 }],
      }),
    ).toBe(false)
    expect(isExplained({ figure: 'f', before: total(1, 1), after: total(1), lines: [line] })).toBe(
      false,
    )
  })
})
