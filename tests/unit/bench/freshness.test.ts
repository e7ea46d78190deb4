import { judge, type Reading } from '../../../bench/freshness/judge.ts'
import { hasDraft, marksIn, textOf } from '../../../bench/freshness/marks.ts'

const publications = [
  { service: 'hund', version: 1, beganAt: 900, confirmedAt: 1000 },
  { service: 'hund', version: 2, beganAt: 4900, confirmedAt: 5000 },
]

const reading = (askedAt: number, body: string, status = 200): Reading => ({
  server: 'a',
  url: '/',
  askedAt,
  status,
  marks: marksIn(body),
  hasDraft: hasDraft(body),
})

const violations = (...readings: Reading[]) => judge(readings, publications).violations.length

describe('the judge of freshness', () => {
  it('finds an answer that is older than a second after its publication was confirmed', () => {
    expect(violations(reading(6001, textOf('hund', 1)))).toBe(1)
    expect(violations(reading(6000, textOf('hund', 1)))).toBe(0)
    expect(violations(reading(60_000, textOf('hund', 2)))).toBe(0)
  })

  it('does not mind an answer that is ahead of the confirmation', () => {
    expect(judge([reading(4950, textOf('hund', 2))], publications)).toMatchObject({
      behind: 0,
      violations: [],
    })
  })

  it('finds an answer that mixes two versions of a service', () => {
    expect(violations(reading(5100, `${textOf('hund', 1)}. ${textOf('hund', 2)}`))).toBe(1)
    expect(violations(reading(5100, `${textOf('hund', 2)}. ${textOf('katze', 1)}`))).toBe(0)
  })

  it('finds a draft and an answer that failed', () => {
    expect(violations(reading(5100, textOf('hund', 'draft')))).toBe(1)
    expect(violations(reading(5100, '', 503))).toBe(1)
  })

  it('says how long after the confirmation the old was last given out', () => {
    const { untilServedMs, worstMs, behind } = judge(
      [reading(5010, textOf('hund', 1)), reading(5040, textOf('hund', 1))],
      publications,
    )
    expect([untilServedMs, worstMs, behind]).toEqual([[0, 40], 40, 2])
  })
})
