import fc from 'fast-check'

import { isMatched, matchRatio } from '../../../../src/domain/cost/matching.ts'
import { thorough } from '../../thorough.ts'

const known = (rappen: number) => ({ rappen, unknown: 0 })
const atLeast = (rappen: number) => ({ rappen, unknown: 1 })

describe('what the canton gives for each franc of the municipalities', () => {
  it.each([
    ['parity in money and in kind', [known(60), known(40), known(100)], 10_000, true],
    ['half', [known(50), known(0), known(100)], 5000, false],
    ['more than parity', [known(0), known(150), known(100)], 15_000, true],
    ['a third, rounded down', [known(1), known(0), known(3)], 3333, false],
    ['two thirds, rounded up', [known(2), known(0), known(3)], 6667, false],
    ['half of the last digit, rounded up', [known(1), known(0), known(20_000)], 1, false],
    ['unknown work, parity open', [known(60), atLeast(0), known(100)], undefined, undefined],
    ['unknown work, parity reached', [known(100), atLeast(0), known(100)], undefined, true],
    ['unknown contributions', [known(60), known(40), atLeast(10)], undefined, undefined],
    ['no contributions', [known(60), known(40), known(0)], undefined, true],
  ] as const)('is, for %s', (_, [cash, inKind, municipal], ratio, matched) => {
    expect(matchRatio({ cash, inKind, municipal })).toBe(ratio)
    expect(isMatched({ cash, inKind, municipal })).toBe(matched)
  })

  it('is at least parity exactly when it is matched, up to the rounding', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 }).map(known)
    fc.assert(
      fc.property(amount, amount, amount, (cash, inKind, municipal) => {
        const ratio = matchRatio({ cash, inKind, municipal }) ?? 0
        return isMatched({ cash, inKind, municipal }) ? ratio >= 10_000 : ratio <= 10_000
      }),
      thorough,
    )
  })
})
