import fc from 'fast-check'

import { checkDistinct } from '../../../src/domain/distinct.ts'

describe('a list of distinct values', () => {
  it('is accepted whatever it holds, and refused as soon as one value is repeated', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), (values, i) => {
        expect(checkDistinct(values)).toBeUndefined()
        const repeated = values[i % values.length] ?? 0
        expect(checkDistinct([...values, repeated])?.values).toEqual({ value: repeated })
      }),
      { numRuns: 1000 },
    )
  })
})
