import { canonicalJson } from '../../audit/canonical-json.ts'
import { found, type CostFinding } from '../cost-finding.ts'
import { isYearClosed, type YearClosing } from '../ledger/closed-years.ts'
import { entryPointer } from '../ledger/entry.ts'
import { figureKey } from '../ledger/figure.ts'
import { figurePointer } from './reconcile.ts'
import type { Snapshot } from './snapshot.ts'

/** What was published stays: every entry of the snapshot before is in the next one as it was, and none was slipped in. */
export const checkEntriesKept = (before: Snapshot, after: Snapshot): CostFinding[] => {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]))
  const fresh = new Map(after.entries.map((entry) => [entry.id, entry]))
  return [
    ...before.entries.flatMap((entry) => {
      const kept = fresh.get(entry.id)
      if (!kept) return [found('ENTRY_LOST', entryPointer(entry))]
      return canonicalJson(kept) === canonicalJson(entry)
        ? []
        : [found('ENTRY_CHANGED', entryPointer(entry))]
    }),
    ...after.entries
      .filter(({ id, recordedAt }) => !old.has(id) && recordedAt <= before.asOf)
      .map((entry) => found('ENTRY_BACKDATED', entryPointer(entry, '/recordedAt'))),
  ]
}

/** The figures of a year that was closed when the snapshot before was taken are the same ever after. */
export const checkFrozenFigures = (
  before: Snapshot,
  after: Snapshot,
  closings: readonly YearClosing[],
): CostFinding[] => {
  const frozen = (snapshot: Snapshot) =>
    new Map(
      snapshot.figures
        .filter(({ year }) => year !== undefined && isYearClosed(closings, year, before.asOf))
        .map((figure) => [figureKey(figure.formula, figure), canonicalJson(figure.total)]),
    )
  const was = frozen(before)
  const is = frozen(after)
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key) !== is.get(key))
    .map((key) => found('FROZEN_FIGURE_CHANGED', figurePointer(key)))
}
