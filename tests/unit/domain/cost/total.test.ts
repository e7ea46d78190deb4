import fc from 'fast-check'

import { addTotals, exactRappen, noTotal, totalOf } from '../../../../src/domain/cost/total.ts'
import { thorough } from '../../thorough.ts'

const amount = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: undefined })

describe('a sum of amounts', () => {
  it('is exact when every part is known', () => {
    expect(exactRappen(totalOf([100, 25, -5]))).toBe(120)
  })

  it('is not known when one part is not: unknown is not zero', () => {
    expect(exactRappen(totalOf([100, undefined]))).toBeUndefined()
  })

  it('still says what is known at least, and how many parts are not', () => {
    expect(totalOf([100, undefined, 20, undefined])).toEqual({ rappen: 120, unknown: 2 })
  })

  it('of nothing is zero', () => {
    expect(totalOf([])).toEqual(noTotal)
    expect(exactRappen(noTotal)).toBe(0)
  })

  it('is the same whether the parts are summed at once or by group', () => {
    fc.assert(
      fc.property(fc.array(fc.array(amount)), (groups) => {
        expect(addTotals(groups.map(totalOf))).toEqual(totalOf(groups.flat()))
      }),
      thorough,
    )
  })
})
