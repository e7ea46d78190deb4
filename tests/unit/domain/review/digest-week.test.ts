import { digestWeekAt, isoWeekOf } from '../../../../src/domain/review/digest-week.ts'

it.each([
  ['2026-11-25', '2026-W48'],
  ['2026-11-29', '2026-W48'],
  ['2026-11-30', '2026-W49'],
  ['2026-01-01', '2026-W01'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2023-01-01', '2022-W52'],
])('%s lies in week %s', (day, week) => {
  expect(isoWeekOf(day)).toBe(week)
})

it.each([
  ['2026-11-23T04:59:00Z', undefined],
  ['2026-11-23T05:00:00Z', '2026-W48'],
  ['2026-07-06T03:59:00Z', undefined],
  ['2026-07-06T04:00:00Z', '2026-W28'],
  ['2026-11-22T22:59:00Z', '2026-W47'],
  ['2026-11-22T23:30:00Z', undefined],
])('at %s the digest of %s may be sent', (now, week) => {
  expect(digestWeekAt(new Date(now))).toBe(week)
})
