import {
  policyOf,
  type Quota,
  rateLimitOf,
  standingIn,
  windowAt,
} from '../../../../src/domain/limits/quota.ts'

const quota: Quota = { name: 'minute', requests: 3, seconds: 60 }

describe('a window of time', () => {
  it('begins with the first request', () => {
    expect(windowAt(undefined, quota, 1000)).toEqual({ used: 0, endsAt: 61_000 })
  })

  it('runs until it ends, then another begins', () => {
    const running = { used: 2, endsAt: 61_000 }
    expect(windowAt(running, quota, 60_999)).toBe(running)
    expect(windowAt(running, quota, 61_000)).toEqual({ used: 0, endsAt: 121_000 })
  })
})

describe('where somebody stands', () => {
  it('is within the limit up to the last request, and over it with the next', () => {
    expect(standingIn({ used: 3, endsAt: 61_000 }, quota, 1000).isOver).toBe(false)
    expect(standingIn({ used: 4, endsAt: 61_000 }, quota, 1000).isOver).toBe(true)
  })

  it('tells what is left, and for how long', () => {
    const standing = standingIn({ used: 1, endsAt: 61_000 }, quota, 30_500)
    expect(standing).toMatchObject({ remaining: 2, secondsLeft: 31 })
    expect(standingIn({ used: 9, endsAt: 61_000 }, quota, 60_999)).toMatchObject({
      remaining: 0,
      secondsLeft: 1,
    })
  })
})

it('the headers are written as the draft of the IETF has them', () => {
  expect(policyOf(quota)).toBe('"minute";q=3;w=60')
  expect(rateLimitOf(quota, { remaining: 2, secondsLeft: 31 })).toBe('"minute";r=2;t=31')
})
