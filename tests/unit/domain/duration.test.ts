import fc from 'fast-check'

import {
  checkDuration,
  checkDurationOrder,
  durationInMinutes,
} from '../../../src/domain/duration.ts'
import { thorough } from '../thorough.ts'

const invalid = { code: 'DURATION_INVALID' }

const part = (unit: string) =>
  fc.option(
    fc.nat({ max: 9999 }).map((count) => `${String(count)}${unit}`),
    { nil: '' },
  )
const parts = (...units: string[]) => fc.tuple(...units.map(part)).map((all) => all.join(''))

const durations = fc.oneof(
  fc.nat({ max: 9999 }).map((weeks) => `P${String(weeks)}W`),
  fc
    .tuple(parts('Y', 'M', 'D'), parts('H', 'M', 'S'))
    .filter(([date, time]) => date !== '' || time !== '')
    .map(([date, time]) => `P${date}${time === '' ? '' : `T${time}`}`),
)

const lastPart = /(\d+)([A-Z])$/

/** Each makes of any duration something that is none. */
const mutations: Record<string, (duration: string) => string> = {
  'without its P': (duration) => duration.slice(1),
  'in lower case': (duration) => duration.toLowerCase(),
  'below zero': (duration) => `-${duration}`,
  'with a T and no time behind it': (duration) => `${duration}T`,
  'with a space behind it': (duration) => `${duration} `,
  'with a line break behind it': (duration) => `${duration}\n`,
  'with a number that has no unit': (duration) => duration.replace(lastPart, '$1'),
  'with a unit that has no number': (duration) => duration.replace(lastPart, '$2'),
  'with a fraction after a point': (duration) => duration.replace(lastPart, '$1.5$2'),
  'with a fraction after a comma': (duration) => duration.replace(lastPart, '$1,5$2'),
  'with the same unit twice': (duration) => duration.replace(lastPart, '$1$2$1$2'),
  'with weeks behind something else': (duration) => `${duration}1W`,
}

describe('a duration', () => {
  it('passes in every form of ISO 8601 with whole numbers', () => {
    fc.assert(
      fc.property(durations, (duration) => checkDuration(duration) === undefined),
      thorough,
    )
  })

  it.each(Object.entries(mutations))('is refused %s', (_, mutate) => {
    fc.assert(
      fc.property(
        durations,
        (duration) => checkDuration(mutate(duration))?.code === 'DURATION_INVALID',
      ),
      thorough,
    )
  })

  it.each(['P14D', 'PT1M', 'P3M', 'P2W', 'P0D', 'P1Y2M3DT4H5M6S'])('passes as %s', (duration) => {
    expect(checkDuration(duration)).toBeUndefined()
  })

  it.each(['', 'P', 'PT', 'P1DT', 'T1H', '14D', 'P1H', 'PT1D', 'P1D1M', 'PT1S1M', '14 Tage'])(
    'is refused as "%s"',
    (duration) => {
      expect(checkDuration(duration)).toEqual(invalid)
    },
  )
})

describe('the length of a duration in minutes', () => {
  it.each([
    ['PT30S', 0.5],
    ['PT1M', 1],
    ['PT2H', 120],
    ['P1D', 1440],
    ['P2W', 14 * 1440],
    ['P14D', 14 * 1440],
    ['P1Y', 365 * 1440],
    ['P1DT1H1M30S', 1440 + 60 + 1.5],
  ])('of %s is %d', (duration, minutes) => {
    expect(durationInMinutes(duration)).toBeCloseTo(minutes, 6)
  })

  it('tells minutes from months', () => {
    expect(durationInMinutes('P1M')).toBeGreaterThan(durationInMinutes('PT999M'))
  })

  it('is not a number where there is no duration', () => {
    expect(durationInMinutes('two weeks')).toBeNaN()
  })
})

describe('the usual and the statutory duration', () => {
  it('may be the same', () => {
    expect(checkDurationOrder('P14D', 'P2W')).toBeUndefined()
  })

  it('may differ when the usual one is shorter', () => {
    expect(checkDurationOrder('P5D', 'P3M')).toBeUndefined()
  })

  it('are refused, both named, when the usual one is longer', () => {
    expect(checkDurationOrder('P15D', 'P2W')).toEqual({
      code: 'DURATION_ORDER',
      values: { typical: 'P15D', statutory: 'P2W' },
    })
  })

  it('may be a year and twelve months, either way round', () => {
    expect(checkDurationOrder('P12M', 'P1Y')).toBeUndefined()
    expect(checkDurationOrder('P1Y', 'P12M')).toBeUndefined()
  })

  it('are never refused both ways round', () => {
    fc.assert(
      fc.property(durations, durations, (one, other) => {
        const verdicts = [checkDurationOrder(one, other), checkDurationOrder(other, one)]
        return verdicts.includes(undefined)
      }),
      thorough,
    )
  })

  it('are not compared when one of them is no duration', () => {
    expect(checkDurationOrder('long', 'P1D')).toBeUndefined()
  })
})
