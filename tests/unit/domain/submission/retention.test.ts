import { retentionDaysOf, retentionRule } from '../../../../src/domain/submission/retention.ts'
import { publishedCount } from '../../../../src/domain/submission/statistics.ts'

describe('how long a case is kept', () => {
  it('is what its form says, and less for what was withdrawn where the form says so', () => {
    const kept = { days: 365, withdrawnDays: 30 }
    expect(retentionDaysOf(kept, 'closed')).toBe(365)
    expect(retentionDaysOf(kept, 'withdrawn')).toBe(30)
    expect(retentionDaysOf({ days: 365, withdrawnDays: null }, 'withdrawn')).toBe(365)
    expect(retentionDaysOf({ days: null, withdrawnDays: null }, 'closed')).toBeNull()
  })

  it('is told in the proof by form, version and days, and nothing of the case', () => {
    expect(
      retentionRule({
        form: 'hund-anmelden',
        formVersion: 3,
        ended: 'withdrawn',
        closedOn: '2026-01-02',
        deleteAfter: '2026-02-01',
      }),
    ).toBe('hund-anmelden v3, withdrawn 2026-01-02, kept until 2026-02-01')
  })
})

describe('a number of submissions that is given out', () => {
  it.each([
    [0, '0'],
    [1, '<5'],
    [4, '<5'],
    [5, '5'],
  ])('of %d is %s', (count, told) => {
    expect(publishedCount(count)).toBe(told)
  })
})
