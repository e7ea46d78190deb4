import { bookExpense } from '../../../../../src/domain/cost/ledger/book.ts'
import {
  checkEntriesKept,
  checkFrozenFigures,
} from '../../../../../src/domain/cost/snapshot/kept.ts'
import { head } from '../ledger/entries.ts'
import { snapshotOf } from './snapshots.ts'

const expense = (id: string, more = {}, rappen = 5) =>
  bookExpense(head({ id, recordedAt: '2022-01-01T00:00:00.000Z', ...more }), {
    category: 'reserve',
    rappen,
  })

const a = expense('a')
const before = snapshotOf([a])
const later = (...entries: (typeof a)[]) => snapshotOf(entries, '2022-12-31T23:00:00.000Z')
const codes = (...entries: (typeof a)[]) =>
  checkEntriesKept(before, later(...entries)).map(({ code, pointer }) => `${code} ${pointer}`)

describe('the entries of a published snapshot', () => {
  it('are in the next one as they were, with new ones behind', () => {
    expect(codes(a, expense('b', { recordedAt: '2022-06-01T00:00:00.000Z' }))).toEqual([])
  })

  it('are not lost', () => {
    expect(codes()).toEqual(['ENTRY_LOST /entries/a'])
  })

  it('are not changed', () => {
    expect(codes({ ...a, text: 'other' })).toEqual(['ENTRY_CHANGED /entries/a'])
    expect(codes({ ...expense('a', {}, 6), text: a.text })).toEqual(['ENTRY_CHANGED /entries/a'])
  })

  it('are not joined by one that pretends to be from before', () => {
    expect(codes(a, expense('b', { recordedAt: before.asOf }))).toEqual([
      'ENTRY_BACKDATED /entries/b/recordedAt',
    ])
    expect(codes(a, expense('b', { recordedAt: '2022-01-31T23:00:00.001Z' }))).toEqual([])
  })
})

describe('the figures of a year closed before a snapshot', () => {
  const closings = [{ year: 2021, closedAt: before.asOf }]
  const keys = (closing: typeof closings, ...entries: (typeof a)[]) =>
    checkFrozenFigures(before, later(...entries), closing).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    )

  it('are the same in the next one, while other years go on', () => {
    expect(keys(closings, a, expense('b', { year: 2022 }))).toEqual([])
  })

  it('are refused when they changed', () => {
    expect(keys(closings, a, expense('b'))).toEqual([
      'FROZEN_FIGURE_CHANGED /figures/actual/2021/*',
      'FROZEN_FIGURE_CHANGED /figures/actual/2021/reserve',
      'FROZEN_FIGURE_CHANGED /figures/actualCash/2021/*',
      'FROZEN_FIGURE_CHANGED /figures/actualCash/2021/reserve',
      'FROZEN_FIGURE_CHANGED /figures/available/2021/*',
    ])
  })

  it('are refused when new ones came up', () => {
    const other = bookExpense(head(), { category: 'public-innovators', rappen: 0 })
    expect(keys(closings, a, other)).toContain(
      'FROZEN_FIGURE_CHANGED /figures/actual/2021/public-innovators',
    )
  })

  it('may change while the year was open at the snapshot', () => {
    expect(keys([{ year: 2021, closedAt: '2022-03-01T00:00:00.000Z' }], a, expense('b'))).toEqual(
      [],
    )
  })
})
