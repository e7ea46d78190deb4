import fc from 'fast-check'

import { checkBfsNumber } from '../../../src/domain/bfs-number.ts'
import { thorough } from '../thorough.ts'

const invalid = { code: 'BFS_NUMBER_INVALID' }

describe('a BFS number', () => {
  it('is a whole number from 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 11_000 }), (value) => {
        const passes = checkBfsNumber(value) === undefined
        return passes === (value > 0 && value < 10_000)
      }),
      thorough,
    )
  })

  it.each([1, 1061, 9999])('passes as %d', (value) => {
    expect(checkBfsNumber(value)).toBeUndefined()
  })

  it.each([0, 10_000, -1061, 1061.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'is refused as %d',
    (value) => {
      expect(checkBfsNumber(value)).toEqual(invalid)
    },
  )
})
