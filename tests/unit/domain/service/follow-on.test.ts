import fc from 'fast-check'

import {
  type Behind,
  checkFollowOn,
  followsFrom,
  noticeDays,
  planFollowing,
} from '../../../../src/domain/service/follow-on.ts'

const dayMs = 24 * 60 * 60 * 1000
const epoch = Date.parse('2026-01-01')
const at = (days: number) => new Date(epoch + days * dayMs).toISOString().slice(0, 10)
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs

const day = fc.integer({ min: 0, max: 800 }).map(at)
const behind: fc.Arbitrary<Behind> = fc.record(
  {
    variant: fc.integer({ min: 1 }),
    groups: fc.constant(['contact' as const]),
    followOn: day,
    announcedOn: day,
    isPending: fc.boolean(),
  },
  { requiredKeys: ['variant', 'groups', 'followOn', 'isPending'] },
)

describe('the day on which municipalities follow', () => {
  const set = (after: string, before?: string) =>
    checkFollowOn({ before, after }, '2026-03-01')?.code

  it('is fourteen days away at least when it is set', () => {
    expect(set('2026-03-15')).toBeUndefined()
    expect(set('2026-03-14')).toBe('FOLLOW_ON_TOO_SOON')
    expect(set('2025-03-15')).toBe('FOLLOW_ON_TOO_SOON')
  })

  it('names the first day that is possible, as people write it', () => {
    expect(checkFollowOn({ before: undefined, after: '2026-03-02' }, '2026-03-01')?.values).toEqual(
      { days: 14, earliest: '15.03.2026' },
    )
  })

  it('may stay as it is, and may be taken away, however near it is', () => {
    expect(set('2026-03-02', '2026-03-02')).toBeUndefined()
    expect(checkFollowOn({ before: '2026-03-02', after: undefined }, '2026-03-01')).toBeUndefined()
  })

  it('cannot be moved nearer than that', () => {
    expect(set('2026-03-02', '2026-05-01')).toBe('FOLLOW_ON_TOO_SOON')
  })
})

describe('which variants follow', () => {
  const plan = (one: Partial<Behind>, today: string) => {
    const { announce, follow, wait } = planFollowing(
      [{ variant: 1, groups: ['contact'], followOn: '2026-04-01', isPending: false, ...one }],
      today,
    )
    return [announce.length, follow.length, wait.length]
  }

  it('are those of which the editors were told, on the day and after it', () => {
    const announcedOn = '2026-03-01'
    expect(plan({ announcedOn }, '2026-03-31')).toEqual([0, 0, 0])
    expect(plan({ announcedOn }, '2026-04-01')).toEqual([0, 1, 0])
    expect(plan({ announcedOn }, '2026-06-01')).toEqual([0, 1, 0])
  })

  it('wait where a change is pending', () => {
    expect(plan({ announcedOn: '2026-03-01', isPending: true }, '2026-04-01')).toEqual([0, 0, 1])
  })

  it('are told of up to the day itself, and follow fourteen days after they were told', () => {
    expect(plan({}, '2026-04-01')).toEqual([1, 0, 0])
    expect(plan({ announcedOn: '2026-04-01' }, '2026-04-14')).toEqual([0, 0, 0])
    expect(plan({ announcedOn: '2026-04-01' }, '2026-04-15')).toEqual([0, 1, 0])
  })

  it('do not follow where nobody was told before the day was over', () => {
    expect(plan({}, '2026-04-02')).toEqual([0, 0, 0])
  })

  it('never follow untold, too soon, or beside a pending change, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(behind), day, (all, today) => {
        const { announce, follow, wait } = planFollowing(all, today)
        for (const one of follow) {
          expect(one.isPending).toBe(false)
          expect(one.announcedOn).toBeDefined()
          expect(daysBetween(one.announcedOn ?? today, today)).toBeGreaterThanOrEqual(noticeDays)
          expect(one.followOn <= today).toBe(true)
        }
        expect(announce.every((one) => one.announcedOn === undefined)).toBe(true)
        const told = [...announce, ...follow, ...wait]
        expect(new Set(told).size).toBe(told.length)
        expect(told.every((one) => all.includes(one))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('all follow or wait in the end, once told, and only from the day that was told', () => {
    fc.assert(
      fc.property(behind, day, (one, today) => {
        const announced = { ...one, announcedOn: today }
        const from = followsFrom(announced, today)
        const dueOn = (on: string) => {
          const { follow, wait } = planFollowing([announced], on)
          return follow.length + wait.length
        }
        const before = new Date(Date.parse(from) - dayMs).toISOString().slice(0, 10)
        expect([dueOn(before), dueOn(from)]).toEqual([0, 1])
        expect(from >= one.followOn).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
