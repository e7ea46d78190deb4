import { endOfDay } from '../../../../src/plugins/submissions/engine/end-of-day.ts'
import { holidaysOf } from '../../../../src/plugins/submissions/holidays.ts'

describe('the holidays of Luzern', () => {
  const isHoliday = holidaysOf('LU')

  it.each([
    ['2026-01-02', 'Berchtoldstag, when offices are closed'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-06-04', 'Corpus Christi, a holiday in Luzern and not in Zürich'],
    ['2026-08-15', 'Assumption'],
    ['2026-11-01', 'All Saints'],
    ['2026-12-08', 'Immaculate Conception'],
    ['2030-06-20', 'Corpus Christi of another year'],
  ])('%s is one: %s', (day) => {
    expect(isHoliday(day)).toBe(true)
  })

  it.each(['2026-03-19', '2026-05-10', '2026-06-05'])('%s is none', (day) => {
    expect(isHoliday(day)).toBe(false)
  })
})

describe('the end of a day in Luzern', () => {
  it.each([
    ['2026-01-15', '2026-01-15T23:00:00.000Z'],
    ['2026-07-15', '2026-07-15T22:00:00.000Z'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('of %s is %s', (day, moment) => {
    expect(endOfDay(day).toISOString()).toBe(moment)
  })
})
