import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { findGerman } from '../../../hooks/find-german.ts'
import { transitionError } from '../../../hooks/transition-error.ts'
import { answersWith, type Naming, naming, saidBy, statesWith } from './still-named.ts'

/** A document that is to go. */
interface Going {
  id: number
  identifier: string
  programme: number
}

const namingsOf = {
  programmes: ({ id }: Going): Naming[] => [
    naming('projects', sql`projects where programme_id = ${id}`),
    naming('decisions', sql`programme_decisions where programme_id = ${id}`),
    naming('inquiries', sql`inquiries where programme_id = ${id}`),
    naming('contributions', sql`contributions where programme_id = ${id}`),
    naming('entries', sql`ledger_entries where programme_id = ${id}`),
    naming('states', sql`cost_snapshots where programme_id = ${id}`),
  ],
  projects: (project: Going): Naming[] => [
    naming('entries', sql`ledger_entries where project_id = ${project.id}`),
    statesWith('projects', project),
    naming('projects', sql`projects_rels where projects_id = ${project.id}`),
    naming('goals', sql`programmes_rels where projects_id = ${project.id}`),
    naming('decisions', sql`programme_decisions_rels where projects_id = ${project.id}`),
  ],
  'programme-decisions': (decision: Going): Naming[] => [
    naming('entries', sql`ledger_entries where decision_id = ${decision.id}`),
    statesWith('decisions', decision),
    naming('projects', sql`projects_state_history where decision_id = ${decision.id}`),
    answersWith(decision.programme, decision.identifier),
  ],
  inquiries: (inquiry: Going): Naming[] => [statesWith('inquiries', inquiry)],
  jurisdictions: ({ id }: Going): Naming[] => [
    naming('entries', sql`ledger_entries where payer_id = ${id}`),
    naming('contributions', sql`contributions where jurisdiction_id = ${id}`),
  ],
  authorities: ({ id }: Going): Naming[] => [
    naming('partners', sql`projects_partners where authority_id = ${id}`),
    naming('innovators', sql`programmes_innovators where authority_id = ${id}`),
  ],
} satisfies Partial<Record<CollectionSlug, (going: Going) => Naming[]>>

type Kept = keyof typeof namingsOf

/** Collections whose documents stay while books, states or plans of a programme name them. */
export const isKept = (slug: string): slug is Kept => Object.hasOwn(namingsOf, slug)

const goingOf = async (req: PayloadRequest, collection: Kept, id: number): Promise<Going> => {
  const { identifier, programme } = await findGerman(req, collection, id, [
    'identifier',
    'programme',
  ])
  return {
    id,
    identifier: typeof identifier === 'string' ? identifier : '',
    programme: typeof programme === 'number' ? programme : id,
  }
}

/** What books, states or plans of a programme name stays. @throws APIError STILL_NAMED */
export const keepNamed: CollectionBeforeDeleteHook = async ({ collection: { slug }, id, req }) => {
  if (!isKept(slug)) return
  const going = await goingOf(req, slug, Number(id))
  const by = await saidBy(req, namingsOf[slug](going))
  if (by !== undefined) {
    throw transitionError('STILL_NAMED', req.i18n.language, { name: going.identifier, by })
  }
}
