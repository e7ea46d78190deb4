import { mostAttempts, nextAttemptAt } from '../../../../src/domain/mail/next-attempt.ts'

const now = new Date('2026-03-01T08:00:00Z')

describe('a mail that could not be sent', () => {
  it('is tried again after a minute, then after twice as long each time', () => {
    const minutes = [1, 2, 3].map(
      (attempts) => (Number(nextAttemptAt(attempts, now)) - Number(now)) / 60_000,
    )
    expect(minutes).toEqual([1, 2, 4])
  })

  it('is given up after the last attempt', () => {
    expect(nextAttemptAt(mostAttempts - 1, now)).toBeDefined()
    expect(nextAttemptAt(mostAttempts, now)).toBeUndefined()
  })
})
