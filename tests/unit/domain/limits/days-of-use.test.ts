import { daysOfUse } from '../../../../src/domain/limits/days-of-use.ts'

describe('the use of the last days', () => {
  const known = [
    { day: '2026-03-01', requests: 5, limited: 1 },
    { day: '2026-02-27', requests: 3, limited: 0 },
    { day: '2025-12-31', requests: 9, limited: 9 },
  ]

  it('has every day once, the latest at the end, days without use too', () => {
    expect(daysOfUse(known, { today: '2026-03-02', days: 4 })).toEqual([
      { day: '2026-02-27', requests: 3, limited: 0 },
      { day: '2026-02-28', requests: 0, limited: 0 },
      { day: '2026-03-01', requests: 5, limited: 1 },
      { day: '2026-03-02', requests: 0, limited: 0 },
    ])
  })
})
