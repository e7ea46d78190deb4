import { isXsdDuration, xsdDuration } from '../../../src/exporters/cpsv-ap/duration.ts'

describe('a duration in linked data', () => {
  it.each([
    ['P2W', 'P14D'],
    ['P14D', 'P14D'],
    ['PT1M', 'PT1M'],
    ['P1Y6M', 'P1Y6M'],
  ])('has no weeks: %s is %s', (duration, expected) => {
    expect(xsdDuration(duration)).toBe(expected)
    expect(isXsdDuration(expected)).toBe(true)
  })

  it.each(['P2W', 'P', 'PT', 'P1DT', 'bald', '14D', ''])('is none: «%s»', (value) => {
    expect(isXsdDuration(value)).toBe(false)
  })
})
