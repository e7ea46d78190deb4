import type { CollectionSlug, PayloadRequest } from 'payload'

import { inDependencyOrder } from '../../domain/cost/project/dependencies.ts'
import { withRowIds } from '../row-ids.ts'
import type { NamedIds } from './named-ids.ts'
import type { ProgrammeSource, ProgrammeSources, ProjectSource } from './read-programme.ts'
import {
  toDecisionDocument,
  toInquiryDocument,
  toProgrammeDocument,
  toProjectDocument,
} from './to-documents.ts'

/** What is written of a programme. */
export interface ProgrammeDocuments {
  programme: ProgrammeSource
  projects: readonly ProjectSource[]
  decisions: readonly ProgrammeSources['decisions'][number]['value'][]
  inquiries: readonly ProgrammeSources['inquiries'][number]['value'][]
}

/**
 * Writes a programme with its projects, decisions and inquiries, below Payload's hooks as the rest of the seed.
 * @returns the database id of the programme
 */
export const writeDocuments = async (
  req: PayloadRequest,
  { programme: source, projects, decisions, inquiries }: ProgrammeDocuments,
  ids: NamedIds,
): Promise<number> => {
  const { db } = req.payload
  const create = (collection: CollectionSlug, document: object, customID?: number) =>
    db.create({
      collection,
      data: withRowIds(document) as Record<string, unknown>,
      req,
      ...(customID !== undefined && { customID }),
    })
  const complete = (collection: CollectionSlug, id: number, document: object) =>
    db.updateOne({
      collection,
      id,
      data: withRowIds(document) as Record<string, unknown>,
      req,
      returning: false,
    })
  // Documents point at each other in circles: those that are named first are there before they are complete.
  const { identifier, name } = source
  const created = (await create('programmes', { identifier, name })) as { id: number }
  const programme = created.id
  for (const decision of decisions) {
    const own = ids.id('programme-decisions', decision.identifier)
    const document = toDecisionDocument(decision, programme, ids)
    await create('programme-decisions', { ...document, affects: [] }, own)
  }
  const byName = new Map(projects.map((project) => [project.identifier, project]))
  // A project is there before those that wait for it.
  for (const next of inDependencyOrder(projects)) {
    const project = byName.get(next)
    if (!project) continue
    await create('projects', toProjectDocument(project, programme, ids), ids.id('projects', next))
  }
  await complete('programmes', programme, toProgrammeDocument(source, ids))
  for (const decision of decisions.filter(({ affects }) => affects.length > 0)) {
    const own = ids.id('programme-decisions', decision.identifier)
    await complete('programme-decisions', own, toDecisionDocument(decision, programme, ids))
  }
  for (const inquiry of inquiries) await create('inquiries', toInquiryDocument(inquiry, programme))
  return programme
}
