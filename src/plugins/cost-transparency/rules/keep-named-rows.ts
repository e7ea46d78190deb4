import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { finding } from '../../../domain/finding.ts'
import type { Programme, Project } from '../../../generated/payload-types.ts'
import { type Refused, refuse } from '../../../hooks/refuse.ts'
import { answersWith, type Naming, naming, saidBy, statesWith } from './still-named.ts'

type Rows = readonly { key: string }[] | null | undefined

/** Keys that were there and are there no more; none where the rows are not being saved. */
const goneKeys = (before: Rows, after: Rows | undefined): string[] => {
  if (after === undefined) return []
  const kept = new Set((after ?? []).map(({ key }) => key))
  return (before ?? []).flatMap(({ key }) => (kept.has(key) ? [] : [key]))
}

const refusals = async (
  req: PayloadRequest,
  path: string,
  gone: readonly { key: string; namings: readonly Naming[] }[],
): Promise<Refused[]> => {
  const refused: Refused[] = []
  for (const { key, namings } of gone) {
    const by = await saidBy(req, namings)
    if (by !== undefined) refused.push({ path, verdict: finding('STILL_NAMED', { name: key, by }) })
  }
  return refused
}

/** Contracts and conditions of a programme stay while books, states or answers name them, each by its key. */
export const keepNamedClauses: CollectionBeforeChangeHook<Programme> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const { id: programme } = originalDoc
  const entriesWith = (column: 'condition' | 'contract', key: string) =>
    naming(
      'entries',
      column === 'contract'
        ? sql`ledger_entries where programme_id = ${programme} and contract = ${key}`
        : sql`ledger_entries where programme_id = ${programme} and condition = ${key}`,
    )
  const contracts = goneKeys(originalDoc.contracts, data.contracts).map((key) => ({
    key,
    namings: [
      entriesWith('contract', key),
      statesWith('contracts', { programme, identifier: key }),
      answersWith(programme, key),
    ],
  }))
  const conditions = goneKeys(originalDoc.conditions, data.conditions).map((key) => ({
    key,
    namings: [
      entriesWith('condition', key),
      statesWith('conditions', { programme, identifier: key }),
    ],
  }))
  refuse(slug, req, [
    ...(await refusals(req, 'contracts', contracts)),
    ...(await refusals(req, 'conditions', conditions)),
  ])
  return data
}

/** Milestones of a project stay while states, conditions or answers name them, each by its key. */
export const keepNamedMilestones: CollectionBeforeChangeHook<Project> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const { identifier: project } = originalDoc
  const programme = idOf(originalDoc.programme)
  const gone = goneKeys(originalDoc.milestones, data.milestones).map((key) => ({
    key,
    namings: [
      statesWith('milestones', { programme, identifier: key, project }),
      naming(
        'conditions',
        sql`programmes_conditions where _parent_id = ${programme} and milestone = ${key}`,
      ),
      answersWith(programme, key),
    ],
  }))
  refuse(slug, req, await refusals(req, 'milestones', gone))
  return data
}
