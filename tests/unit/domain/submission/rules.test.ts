import * as fc from 'fast-check'

import { type Guard, guard, holds } from '../../../../src/domain/submission/guard.ts'
import {
  receiptNumber,
  receiptNumberPattern,
} from '../../../../src/domain/submission/receipt-number.ts'
import { deleteAfter } from '../../../../src/domain/submission/retention.ts'
import { nextAttemptOfStep } from '../../../../src/domain/submission/retry-schedule.ts'
import { isWorkingDay, workingDaysAfter } from '../../../../src/domain/submission/working-days.ts'
import { thorough } from '../../thorough.ts'

const facts = { answers: { dogs: 2, plan: 'yes', list: ['x'] } }

describe('a guard', () => {
  it.each<[Guard, boolean]>([
    [{ '==': [{ var: 'answers.plan' }, 'yes'] }, true],
    [{ '!=': [{ var: 'answers.plan' }, 'yes'] }, false],
    [{ '>': [{ var: 'answers.dogs' }, 1] }, true],
    [{ '>=': [{ var: 'answers.dogs' }, 3] }, false],
    [{ '<': [{ var: 'answers.dogs' }, '3'] }, false],
    [{ '<=': ['2026-01-01', '2026-01-01'] }, true],
    [{ in: ['x', { var: 'answers.list' }] }, true],
    [{ and: [{ var: 'answers.dogs' }, { '!': [{ var: 'answers.cats' }] }] }, true],
    [{ or: [false, { var: 'answers.cats' }] }, false],
    [{ var: 'answers.constructor' }, false],
    [{ var: '__proto__.polluted' }, false],
  ])('%j is %s', (condition, expected) => {
    expect(guard.parse(condition)).toEqual(condition)
    expect(holds(condition, facts)).toBe(expected)
  })

  it.each([{ '==': [1] }, { eval: ['x'] }, { var: 'a', '==': [1, 1] }, 'yes', 7, null])(
    '%j is none',
    (condition) => {
      expect(guard.safeParse(condition).success).toBe(false)
    },
  )
})

describe('a time limit in working days', () => {
  const never = () => false

  it('does not count the day on which it begins, nor the weekend', () => {
    expect(workingDaysAfter('2026-11-27', 1, never)).toBe('2026-11-30')
  })

  it('does not count holidays', () => {
    expect(workingDaysAfter('2026-12-07', 1, (day) => day === '2026-12-08')).toBe('2026-12-09')
  })

  it('always ends on a working day, with as many of them behind it', () => {
    const holiday = (day: string) => day.endsWith('-01')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 60 }),
        (date, days) => {
          const start = date.toISOString().slice(0, 10)
          const end = workingDaysAfter(start, days, holiday)
          const between = Array.from({ length: days * 3 + 10 }, (_, i) =>
            new Date(Date.parse(start) + (i + 1) * 86_400_000).toISOString().slice(0, 10),
          ).filter((day) => day <= end)
          expect(isWorkingDay(end, holiday)).toBe(true)
          expect(between.filter((day) => isWorkingDay(day, holiday))).toHaveLength(days)
        },
      ),
      thorough,
    )
  })
})

describe('a step that failed', () => {
  const now = new Date('2026-01-01T00:00:00Z')

  it('is tried again soon, and later each time', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map(
      (failures) => Number(nextAttemptOfStep(failures, { now, chance: 0 })) - now.getTime(),
    )
    expect(pauses).toEqual([5, 30, 120, 600, 1800, 3600, 7200].map((seconds) => seconds * 1000))
    expect(Number(nextAttemptOfStep(1, { now, chance: 1 })) - now.getTime()).toBe(6000)
  })

  it('is a matter for a person after the eighth failure', () => {
    expect(nextAttemptOfStep(8, { now, chance: 0 })).toBeUndefined()
  })
})

describe('a receipt number', () => {
  it('is the year and the turn, in order of receipt as a text too', () => {
    expect(receiptNumber(2026, 42)).toBe('2026-000042')
    expect(receiptNumber(2026, 1_000_000)).toMatch(receiptNumberPattern)
  })
})

it('a case is kept for as many days as the form says, from when it was closed', () => {
  expect(deleteAfter('2026-12-30', 3)).toBe('2027-01-02')
})
