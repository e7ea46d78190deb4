import fc from 'fast-check'

import {
  linkStateAfter,
  type LinkOutcome,
  type LinkState,
  nextLinkCheck,
  outcomeOfStatus,
} from '../../../../src/domain/review/link-state.ts'

const start = Date.parse('2026-03-01T08:00:00Z')
const hour = 60 * 60 * 1000
const at = (hours: number) => new Date(start + hours * hour)

const gone: LinkOutcome = { kind: 'gone', httpCode: 404 }
const reached: LinkOutcome = { kind: 'reached', httpCode: 200 }
const failed: LinkOutcome = { kind: 'failed', reason: 'time-out' }
const unchecked: LinkState = { status: 'unchecked' }

/** The state after several looks: pairs of an outcome and the hours since the first. */
const after = (...looks: [LinkOutcome, number][]): LinkState =>
  looks.reduce((state, [outcome, hours]) => linkStateAfter(state, outcome, at(hours)), unchecked)

describe('a link', () => {
  it('is doubtful, not broken, after a first failure', () => {
    expect(after([gone, 0]).status).toBe('doubtful')
  })

  it('is broken when its page is gone twice, a day apart', () => {
    expect(after([gone, 0], [gone, 24])).toEqual({
      status: 'broken',
      checkedAt: at(24).toISOString(),
      failingSince: at(0).toISOString(),
      httpCode: 404,
    })
  })

  it('stays doubtful when the second failure comes within the same day', () => {
    expect(after([gone, 0], [gone, 23.9]).status).toBe('doubtful')
  })

  it('is unreachable, not broken, when nobody says that the page is gone', () => {
    expect(after([failed, 0], [failed, 24])).toMatchObject({
      status: 'unreachable',
      reason: 'time-out',
    })
  })

  it('begins anew once it was reached', () => {
    expect(after([gone, 0], [reached, 12], [gone, 24]).status).toBe('doubtful')
  })

  it('is never broken by looks that all lie within a day', () => {
    const looks = fc.array(
      fc.tuple(
        fc.constantFrom(gone, failed, reached),
        fc.double({ min: 0, max: 23.9, noNaN: true }),
      ),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(looks, (some) => {
        const inOrder = some.toSorted(([, a], [, b]) => a - b)
        expect(['broken', 'unreachable']).not.toContain(after(...inOrder).status)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([200, 204, 301, 401, 403, 405, 429, 451, 999])(
    'is there when the answer is %i',
    (code) => {
      expect(outcomeOfStatus(code).kind).toBe('reached')
    },
  )

  it.each([404, 410])('is gone when the answer is %i', (code) => {
    expect(outcomeOfStatus(code).kind).toBe('gone')
  })

  it.each([500, 502, 503])('has failed when the answer is %i', (code) => {
    expect(outcomeOfStatus(code).kind).toBe('failed')
  })

  it('is looked at again after a week when it works, after a day when it does not, at once when never', () => {
    expect(
      [after([reached, 0]), after([gone, 0]), unchecked].map((s) => nextLinkCheck(s, at(1))),
    ).toEqual([at(7 * 24), at(24), at(1)])
  })
})
