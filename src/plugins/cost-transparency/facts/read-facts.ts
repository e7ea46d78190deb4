import { type CollectionSlug, type DataFromCollectionSlug, isolateObjectProperty } from 'payload'
import type { PayloadRequest, Where } from 'payload'

import type { CalendarDate } from '../../../domain/calendar-date.ts'
import type { ProgrammeFacts } from '../../../domain/cost/snapshot/programme-facts.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { toContribution } from './to-contribution.ts'
import { toDecision, toDrawdowns } from './to-decisions.ts'
import { toInquiry } from './to-inquiry.ts'
import { toProgramme } from './to-programme.ts'
import { toMilestones, toProject } from './to-project.ts'

const named = { identifier: true, firstPublishedAt: true } as const

/** What names related documents; everything else of them stays where it is. */
const relations = {
  authorities: named,
  services: { ...named, level: true },
  projects: { identifier: true },
  'programme-decisions': { identifier: true },
  programmes: { identifier: true },
  jurisdictions: { bfsNumber: true },
} as const

/** Documents in all locales, with what they are related to by name. Reads with all rights. */
export const readRelated = async <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  where: Where,
): Promise<DataFromCollectionSlug<S>[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    locale: 'all',
    depth: 1,
    populate: relations,
    pagination: false,
    sort: 'id',
    // Payload writes the locale of a nested call into the request it is given; what follows must keep its own.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs
}

/** Everything a programme is told by beside its ledger, as it stands. @throws CatalogueError RECORD_NOT_FOUND */
export const readFacts = async (
  req: PayloadRequest,
  programme: number,
  day: CalendarDate,
): Promise<ProgrammeFacts> => {
  const own: Where = { programme: { equals: programme } }
  const [doc] = await readRelated(req, 'programmes', { id: { equals: programme } })
  if (!doc) throw new CatalogueError('RECORD_NOT_FOUND', 'There is no such programme.')
  const projects = await readRelated(req, 'projects', own)
  const decisions = await readRelated(req, 'programme-decisions', own)
  const inquiries = await readRelated(req, 'inquiries', own)
  const contributions = await readRelated(req, 'contributions', own)
  return {
    ...toProgramme(doc, day),
    contributions: contributions.flatMap(toContribution),
    decisions: decisions.map(toDecision),
    drawdowns: decisions.flatMap(toDrawdowns),
    projects: projects.map(toProject),
    milestones: projects.flatMap(toMilestones),
    inquiries: inquiries.map(toInquiry),
  }
}
