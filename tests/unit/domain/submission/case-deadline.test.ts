import { dueDayOf, urgencyOf } from '../../../../src/domain/submission/case-deadline.ts'

const isHoliday = (day: string) => day === '2026-12-08'

describe('the deadline of a case', () => {
  it('is counted in working days, without weekends and holidays', () => {
    // Friday; then Monday 7, not Tuesday 8 (a holiday), Wednesday 9.
    expect(dueDayOf('2026-12-04', 'P2D', isHoliday)).toBe('2026-12-09')
  })

  it('does not exist where the state sets none', () => {
    expect(dueDayOf('2026-12-04', undefined, isHoliday)).toBeUndefined()
    expect(urgencyOf(undefined, '2026-12-04', isHoliday)).toBe('none')
  })

  it.each([
    ['2026-12-03', 'overdue'],
    ['2026-12-04', 'today'],
    ['2026-12-10', 'soon'],
    ['2026-12-11', 'later'],
  ])('of %s counts on Friday, 4 December as %s', (due, urgency) => {
    expect(urgencyOf(due, '2026-12-04', isHoliday)).toBe(urgency)
  })
})
