import type { PayloadRequest } from 'payload'

import { calendarDateOf } from '../../domain/calendar-date.ts'
import { type CostFinding, isPublishable } from '../../domain/cost/cost-finding.ts'
import type { Entry } from '../../domain/cost/ledger/entry.ts'
import { figureKey } from '../../domain/cost/ledger/figure.ts'
import { checkFacts } from '../../domain/cost/snapshot/check-facts.ts'
import { checkPublishing, published } from '../../domain/cost/snapshot/check-publishing.ts'
import type { ProgrammeFacts } from '../../domain/cost/snapshot/programme-facts.ts'
import { entriesAsOf, type Snapshot, takeSnapshot } from '../../domain/cost/snapshot/snapshot.ts'
import { CatalogueError } from '../../domain/errors.ts'
import { readChannels, readFacts, stateName } from '../../plugins/cost-transparency/index.ts'
import { factsAt } from './facts-at.ts'
import type { ProgrammeSource } from './read-programme.ts'

/** Who prepares and who publishes, by database ids; nobody where there are no demo accounts. */
interface Publishers {
  preparedBy?: number
  publishedBy?: number
}

interface Publishing extends Publishers {
  programme: number
  source: ProgrammeSource
  entries: readonly Entry[]
}

/** A state that was published, and what it told. */
interface Published {
  snapshot: Snapshot
  facts: ProgrammeFacts
}

/**
 * Writes the states of a programme as they would have been prepared and published in their time, each held against every
 * rule that publishing is.
 * @returns their database ids
 * @throws CatalogueError SEED_ROW_INVALID naming everything a rule has against one of them
 */
export const writeStates = async (
  req: PayloadRequest,
  { programme, source, entries, preparedBy, publishedBy }: Publishing,
): Promise<number[]> => {
  const ids: number[] = []
  let before: Published | undefined
  for (const { asOf, publicSince, note } of source.states) {
    const day = calendarDateOf(asOf)
    const known = await readFacts(req, programme, day)
    const channels = await readChannels(req, known, { day, before: before?.facts.channels })
    const facts = factsAt({ ...known, channels }, asOf)
    const snapshot = takeSnapshot(entries, {
      identifier: stateName(facts.identifier, asOf),
      programme: facts.identifier,
      asOf,
      sources: source.sources,
      preparedBy: preparedBy ?? 0,
    })
    const publisher = publishedBy ?? -1
    refuse(findingsOf({ snapshot, facts }, { before, publisher, now: publicSince }), snapshot)
    const created = (await req.payload.db.create({
      collection: 'cost-snapshots',
      data: {
        identifier: snapshot.identifier,
        programme,
        sources: source.sources,
        note,
        asOf,
        preparedBy: preparedBy ?? null,
        publishedBy: publishedBy ?? null,
        publishedAt: publicSince,
        publicSince,
        content: { facts, entries: entriesAsOf(entries, asOf), sources: source.sources, note },
      },
      req,
    })) as { id: number }
    ids.push(created.id)
    before = { snapshot: published(snapshot, publisher, publicSince), facts }
  }
  return ids
}

const findingsOf = (
  { snapshot, facts }: Published,
  { before, publisher, now }: { before: Published | undefined; publisher: number; now: string },
): CostFinding[] => [
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

const refuse = (findings: readonly CostFinding[], { identifier }: Snapshot): void => {
  if (isPublishable(findings)) return
  const lines = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `  ${pointer}: ${code}`)
  throw new CatalogueError(
    'SEED_ROW_INVALID',
    `Nothing was written. The state ${identifier} cannot be published:\n${lines.join('\n')}`,
  )
}
