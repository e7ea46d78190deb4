import { calendarDateOf } from '../../calendar-date.ts'
import { type Books, checkBooks } from '../check-books.ts'
import { found, type CostFinding } from '../cost-finding.ts'
import { checkEntriesKept, checkFrozenFigures } from './kept.ts'
import { reconcile } from './reconcile.ts'
import { publicFrom, type Snapshot } from './snapshot.ts'

/** Who wants to publish a snapshot, and when. */
export interface Publishing {
  snapshot: Snapshot
  /** The last one that was published. */
  before?: Snapshot
  /** Id of the person. */
  publisher: number
  /** RFC 3339 in UTC, with milliseconds. */
  now: string
  /** What the entries are held against. */
  books: Omit<Books, 'entries'>
}

/**
 * What is to be said against publishing a snapshot, each with its place. Errors keep it from being published: what is
 * wrong in the books, totals that do not reconcile, and what was public and would change.
 */
export const checkPublishing = (publishing: Publishing): CostFinding[] => {
  const { snapshot, before, books, now } = publishing
  return [
    ...checkHead(publishing),
    ...checkBooks({ ...books, entries: snapshot.entries }, calendarDateOf(now)),
    ...reconcile(snapshot.figures, snapshot.entries),
    ...(before
      ? [
          ...checkEntriesKept(before, snapshot),
          ...checkFrozenFigures(before, snapshot, books.closings),
        ]
      : []),
  ]
}

/** Two people, a state that has passed, sources, and no way back behind what is already published. */
const checkHead = ({ snapshot, before, publisher, now }: Publishing): CostFinding[] => {
  const { asOf, sources, preparedBy, publishedAt, embargoUntil } = snapshot
  const visibleFrom = embargoUntil !== undefined && embargoUntil > now ? embargoUntil : now
  return [
    ...(publishedAt === undefined ? [] : [found('SNAPSHOT_PUBLISHED', '/publishedAt')]),
    ...(publisher === preparedBy ? [found('OWN_SNAPSHOT', '/preparedBy')] : []),
    ...(asOf <= now ? [] : [found('AS_OF_IN_FUTURE', '/asOf')]),
    ...(sources.length > 0 ? [] : [found('SOURCES_MISSING', '/sources')]),
    ...(before && asOf < before.asOf ? [found('AS_OF_BACKWARDS', '/asOf')] : []),
    ...(before && visibleFrom < (publicFrom(before) ?? '')
      ? [found('EMBARGO_OVERTAKEN', '/embargoUntil')]
      : []),
  ]
}

/** A snapshot as it is once somebody has published it. */
export const published = (snapshot: Snapshot, publisher: number, now: string): Snapshot => ({
  ...snapshot,
  publishedBy: publisher,
  publishedAt: now,
})
