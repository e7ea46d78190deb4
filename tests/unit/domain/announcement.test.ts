import { isShownAt, nextChangeAfter } from '../../../src/domain/announcement.ts'

const announcement = { from: '2026-06-01T08:00:00Z', to: '2026-06-10T08:00:00Z' }

it.each([
  ['2026-06-01T07:59:59Z', false],
  ['2026-06-01T08:00:00Z', true],
  ['2026-06-10T07:59:59Z', true],
  ['2026-06-10T08:00:00Z', false],
])('an announcement at %s is shown: %s', (at, isShown) => {
  expect(isShownAt(announcement, new Date(at))).toBe(isShown)
})

it('one without an end is shown for good', () => {
  expect(isShownAt({ from: announcement.from }, new Date('2099-01-01'))).toBe(true)
})

it.each([
  ['2026-05-01T00:00:00Z', '2026-06-01T08:00:00Z'],
  ['2026-06-01T08:00:00Z', '2026-06-05T00:00:00Z'],
  ['2026-06-06T00:00:00Z', '2026-06-10T08:00:00Z'],
])('after %s others are shown from %s on', (at, next) => {
  const all = [announcement, { from: '2026-06-05T00:00:00Z' }]
  expect(nextChangeAfter(all, new Date(at))).toBe(Date.parse(next))
})

it('nothing changes after the last of them', () => {
  expect(nextChangeAfter([announcement], new Date('2026-07-01'))).toBeUndefined()
})
