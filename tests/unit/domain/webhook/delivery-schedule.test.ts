import fc from 'fast-check'

import {
  isLastingFailure,
  nextDeliveryAt,
  parseRetryAfter,
} from '../../../../src/domain/webhook/delivery-schedule.ts'

const begin = new Date('2026-03-01T08:00:00Z')
const hourMs = 3_600_000

/** When a message is sent that nobody ever takes. */
const momentsOf = (chance: () => number): number[] => {
  const moments = [0]
  for (let now: Date | undefined = begin; now;) {
    now = nextDeliveryAt({ attempts: moments.length, now, chance: chance() })
    if (now) moments.push(now.getTime() - begin.getTime())
  }
  return moments
}

describe('a message that is not taken', () => {
  it('is sent again at growing intervals, the last time after exactly a day', () => {
    const moments = momentsOf(() => 0)
    const pauses = moments.slice(1).map((moment, i) => (moment - (moments[i] ?? 0)) / 1000)
    expect(pauses.slice(0, 8)).toEqual([5, 30, 120, 600, 1800, 3600, 7200, 14_400])
    expect(moments.at(-1)).toBe(24 * hourMs)
    expect(moments).toHaveLength(14)
  })

  it('is tried for a day at least and for a tenth more at most, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 13 }),
        (all) => {
          const chances = [...all]
          const last = momentsOf(() => chances.shift() ?? 0).at(-1) ?? 0
          expect(last).toBeGreaterThanOrEqual(24 * hourMs)
          expect(last).toBeLessThanOrEqual(24 * hourMs * 1.1)
        },
      ),
    )
  })

  it('waits as long as the receiver asks, four hours at most', () => {
    const after = (retryAfterMs: number) => {
      const next = nextDeliveryAt({ attempts: 1, now: begin, chance: 0, retryAfterMs })
      return (next?.getTime() ?? 0) - begin.getTime()
    }
    expect([after(60_000), after(99 * hourMs)]).toEqual([60_000, 4 * hourMs])
  })

  it('is not sent sooner because the receiver asks for less', () => {
    const next = nextDeliveryAt({ attempts: 3, now: begin, chance: 0, retryAfterMs: 1000 })
    expect(next).toEqual(new Date('2026-03-01T08:02:00Z'))
  })
})

describe('a webhook that takes nothing', () => {
  it.each([
    ['2026-03-02T07:59:59Z', false],
    ['2026-03-02T08:00:00Z', true],
  ])('has failed for long at %s: %s', (now, expected) => {
    expect(isLastingFailure(begin, new Date(now))).toBe(expected)
  })
})

describe('what a receiver says about when to come again', () => {
  it.each([
    ['120', 120_000],
    ['Sun, 01 Mar 2026 08:00:30 GMT', 30_000],
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['Sun, 01 Mar 2026 07:00:00 GMT', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => {
    expect(parseRetryAfter(header, begin)).toBe(expected)
  })
})
