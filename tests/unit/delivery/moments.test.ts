import { calendarDateOf } from '../../../src/domain/calendar-date.ts'
import { dayAsked, nextMidnight } from '../../../src/delivery/endpoints/moments.ts'

it.each([
  ['2026-01-15T10:00:00Z', '2026-01-15T23:00:00.000Z'],
  ['2026-07-15T10:00:00Z', '2026-07-15T22:00:00.000Z'],
  ['2026-07-15T22:30:00Z', '2026-07-16T22:00:00.000Z'],
  ['2026-01-15T23:30:00Z', '2026-01-16T23:00:00.000Z'],
  // The clocks change in the night before.
  ['2026-03-29T10:00:00Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25T10:00:00Z', '2026-10-25T23:00:00.000Z'],
])('after %s another day begins at %s', (now, midnight) => {
  const next = nextMidnight(new Date(now))
  expect(new Date(next).toISOString()).toBe(midnight)
  expect(calendarDateOf(new Date(next))).not.toBe(calendarDateOf(new Date(next - 1)))
})

describe('the day that is asked for', () => {
  const now = new Date('2026-06-15T22:30:00Z')

  it('is today in Zurich, until midnight, where none is named', () => {
    expect(dayAsked(undefined, now)).toEqual({
      day: '2026-06-16',
      at: now,
      expiresAt: Date.parse('2026-06-16T22:00:00Z'),
    })
  })

  it('is the one that is named, for good', () => {
    expect(dayAsked('2025-01-01', now)).toEqual({
      day: '2025-01-01',
      at: new Date('2025-01-01T11:00:00Z'),
    })
  })
})
