import type { PayloadRequest } from 'payload'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { CostFinding } from '../../../domain/cost/cost-finding.ts'
import { figureKey } from '../../../domain/cost/ledger/figure.ts'
import { checkFacts } from '../../../domain/cost/snapshot/check-facts.ts'
import { checkPublishing } from '../../../domain/cost/snapshot/check-publishing.ts'
import { lastPublished, type StoredSnapshot } from './stored-snapshot.ts'

interface Asked {
  /** Database id of who would publish. */
  publisher: number
  /** RFC 3339 in UTC, with milliseconds. */
  now: string
}

/** Everything that is to be said of a state before it is published: errors keep it from that, warnings are shown. */
export const findingsOf = async (
  req: PayloadRequest,
  { programme, snapshot, facts }: StoredSnapshot,
  { publisher, now }: Asked,
): Promise<CostFinding[]> => {
  const before = await lastPublished(req, programme)
  return [
    ...checkPublishing({
      snapshot,
      publisher,
      now,
      books: facts,
      ...(before && { before: before.snapshot }),
    }),
    ...checkFacts(facts, {
      day: calendarDateOf(snapshot.asOf),
      figures: snapshot.figures.map((figure) => figureKey(figure.formula, figure)),
      ...(before && { before: before.facts }),
    }),
  ]
}
