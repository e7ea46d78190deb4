import type { Jurisdiction as JurisdictionRecord } from '../../domain/jurisdiction/jurisdiction.ts'
import type { Jurisdiction } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toValidity } from './to-day.ts'

type Year = JurisdictionRecord['population'][number]

/** An area, read with `depth: 0`, as a record. */
export const toJurisdiction = (doc: Jurisdiction, lookup: Lookup): JurisdictionRecord =>
  compact<JurisdictionRecord>({
    identifier: doc.identifier,
    kind: doc.kind,
    circleKind: doc.circleKind,
    longName: doc.longName,
    shortName: doc.shortName,
    bfsNumber: doc.bfsNumber,
    historyId: doc.historyId,
    canton: doc.canton,
    parent: lookup.identifier('jurisdictions', doc.parent),
    members: lookup.identifiers('jurisdictions', doc.members),
    predecessors: lookup.identifiers('jurisdictions', doc.predecessors),
    successors: lookup.identifiers('jurisdictions', doc.successors),
    population: (doc.population ?? []).map(({ year, inhabitants, source, verified }) =>
      compact<Year>({ year, inhabitants, source, verified: verified ?? false }),
    ),
    ...toValidity(doc),
  })
