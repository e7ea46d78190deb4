import fc from 'fast-check'

import { calendarDateOf, storedCalendarDate } from '../../../src/domain/calendar-date.ts'
import { thorough } from '../thorough.ts'

const instants = fc.date({
  min: new Date('1000-01-02T00:00:00Z'),
  max: new Date('9999-12-30T00:00:00Z'),
  noInvalidDate: true,
})

const dayIn = (timeZone: string, instant: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant))

describe('the calendar date of an instant', () => {
  it.each([
    ['in winter, just before midnight in Luzern', '2025-12-31T22:59:59.999Z', '2025-12-31'],
    ['in winter, at midnight in Luzern', '2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['in summer, just before midnight in Luzern', '2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['in summer, at midnight in Luzern', '2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['at the start of the day summer time begins', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['just before the end of that day', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['at the end of that day', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['at the start of the day summer time ends', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['just before the end of that day', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['at the end of that day', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['on a leap day', '2028-02-29T12:00:00.000Z', '2028-02-29'],
  ])('is the day in Luzern: %s', (_, instant, day) => {
    expect(calendarDateOf(instant)).toBe(day)
  })

  it('of a day without a time is that day', () => {
    expect(calendarDateOf('2026-07-01')).toBe('2026-07-01')
  })

  it('is the same for a Date as for its text', () => {
    const instant = '2026-06-30T22:30:00.000Z'
    expect(calendarDateOf(new Date(instant))).toBe(calendarDateOf(instant))
  })
})

describe('the stored form of a calendar date', () => {
  it('is noon UTC of the day in Luzern', () => {
    expect(storedCalendarDate('2026-06-30T22:00:00.000Z')).toBe('2026-07-01T12:00:00.000Z')
  })

  it('keeps the day', () => {
    fc.assert(
      fc.property(
        instants,
        (instant) => calendarDateOf(storedCalendarDate(instant)) === calendarDateOf(instant),
      ),
      thorough,
    )
  })

  it('does not change when it is stored again', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const stored = storedCalendarDate(instant)
        return storedCalendarDate(stored) === stored
      }),
      thorough,
    )
  })

  it.each([
    'America/Anchorage',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'Atlantic/Reykjavik',
    'Europe/London',
    'Europe/Istanbul',
  ])('shows the same day to a reader in %s', (timeZone) => {
    expect(dayIn(timeZone, storedCalendarDate('2026-01-01'))).toBe('2026-01-01')
    expect(dayIn(timeZone, storedCalendarDate('2026-07-01'))).toBe('2026-07-01')
  })
})
