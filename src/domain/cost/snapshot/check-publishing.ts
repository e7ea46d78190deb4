import { found, type CostFinding } from '../cost-finding.ts'
import type { YearClosing } from '../ledger/closed-years.ts'
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
  closings: readonly YearClosing[]
}

/** Why a snapshot cannot be published: all reasons, each with its place. */
export const checkPublishing = (publishing: Publishing): CostFinding[] => {
  const { snapshot, before, closings } = publishing
  return [
    ...checkHead(publishing),
    ...reconcile(snapshot.figures, snapshot.entries),
    ...(before
      ? [...checkEntriesKept(before, snapshot), ...checkFrozenFigures(before, snapshot, closings)]
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
