import { isPublishable } from '../../../../../src/domain/cost/cost-finding.ts'
import { bookBudget, bookExpense } from '../../../../../src/domain/cost/ledger/book.ts'
import {
  checkPublishing,
  published,
  type Publishing,
} from '../../../../../src/domain/cost/snapshot/check-publishing.ts'
import { head } from '../ledger/entries.ts'
import { snapshotOf } from './snapshots.ts'

const recordedAt = '2022-01-01T00:00:00.000Z'
const now = '2022-02-10T08:00:00.000Z'
const entry = bookExpense(head({ recordedAt: '2022-01-01T00:00:00.000Z' }), {
  category: 'public-innovators',
  rappen: 5,
})
const snapshot = snapshotOf([entry])
const books: Publishing['books'] = {
  contributions: [],
  rates: [],
  conditions: [],
  milestones: [],
  decisions: [],
  drawdowns: [],
  closings: [],
}
const codes = (more: Partial<Publishing> = {}) =>
  checkPublishing({ snapshot, publisher: 2, now, books, ...more })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`)

describe('publishing a snapshot', () => {
  it('is possible for a second person, when everything reconciles', () => {
    expect(codes()).toEqual([])
  })

  it('is refused for the person who prepared it', () => {
    expect(codes({ publisher: 1 })).toEqual(['OWN_SNAPSHOT /preparedBy'])
  })

  it('is refused a second time', () => {
    expect(codes({ snapshot: published(snapshot, 2, now) })).toEqual([
      'SNAPSHOT_PUBLISHED /publishedAt',
    ])
  })

  it('is refused for a state that has not passed', () => {
    expect(codes({ snapshot: snapshotOf([entry], now) })).toEqual([])
    expect(codes({ snapshot: snapshotOf([entry], '2022-02-10T08:00:00.001Z') })).toEqual([
      'AS_OF_IN_FUTURE /asOf',
    ])
  })

  it('is refused while something is wrong in the books, and shows what only is to be told', () => {
    const committed = bookBudget(head({ id: 'b', recordedAt }), 'commitment', {
      category: 'reserve',
      rappen: 5,
    })
    expect(codes({ snapshot: snapshotOf([entry, committed]) })).toEqual([
      'RESERVE_UNDECIDED /entries/b/decision',
    ])
    const findings = checkPublishing({ snapshot, publisher: 2, now, books })
    expect(findings.map(({ code }) => code)).toEqual(['CASH_OVERDRAWN'])
    expect(isPublishable(findings)).toBe(true)
    expect(isPublishable(checkPublishing({ snapshot, publisher: 1, now, books }))).toBe(false)
  })

  it('is refused without sources', () => {
    expect(codes({ snapshot: { ...snapshot, sources: [] } })).toEqual(['SOURCES_MISSING /sources'])
  })

  it('is refused while totals do not reconcile, and says where', () => {
    const wrong = snapshot.figures.map((figure) =>
      figure.formula === 'actual' && figure.year === 2021 && figure.category === undefined
        ? { ...figure, total: { rappen: 6, unknown: 0 } }
        : figure,
    )
    expect(codes({ snapshot: { ...snapshot, figures: wrong } })).toContain(
      'FIGURE_NOT_SUM /figures/actual/2021/*',
    )
  })

  const before = published(snapshot, 2, '2022-02-01T08:00:00.000Z')

  it('is refused behind what is already published', () => {
    expect(codes({ before })).toEqual([])
    const older = snapshotOf([entry], '2022-01-30T23:00:00.000Z')
    expect(codes({ before, snapshot: older })).toEqual(['AS_OF_BACKWARDS /asOf'])
  })

  it('is refused when an entry of the one before is gone', () => {
    expect(codes({ before, snapshot: snapshotOf([]) })).toEqual([`ENTRY_LOST /entries/${entry.id}`])
  })

  it('is refused when the figures of a closed year changed', () => {
    const more = bookExpense(head({ recordedAt: '2022-02-05T00:00:00.000Z' }), {
      category: 'public-innovators',
      rappen: 1,
    })
    const next = snapshotOf([entry, more], '2022-02-09T00:00:00.000Z')
    const closings = [{ year: 2021, closedAt: '2022-01-15T00:00:00.000Z' }]
    expect(codes({ before, snapshot: next, books: { ...books, closings } })).toContain(
      'FROZEN_FIGURE_CHANGED /figures/actual/2021/public-innovators',
    )
    expect(codes({ before, snapshot: next })).toEqual([])
  })

  it('is refused when it would be seen before one whose embargo lasts longer', () => {
    const waiting = { ...before, embargoUntil: '2022-03-01T00:00:00.000Z' }
    expect(codes({ before: waiting })).toEqual(['EMBARGO_OVERTAKEN /embargoUntil'])
    const later = { ...snapshot, embargoUntil: '2022-03-01T00:00:00.000Z' }
    expect(codes({ before: waiting, snapshot: later })).toEqual([])
    const passed = { ...snapshot, embargoUntil: '2022-02-02T00:00:00.000Z' }
    expect(
      codes({ before: { ...before, embargoUntil: '2022-02-05T00:00:00.000Z' }, snapshot: passed }),
    ).toEqual([])
  })

  it('notes who did it and when', () => {
    expect(published(snapshot, 2, now)).toEqual({ ...snapshot, publishedBy: 2, publishedAt: now })
  })
})
