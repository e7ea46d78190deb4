import {
  type CollectionBeforeChangeHook,
  type JsonObject,
  type ValidationFieldError,
  ValidationError,
} from 'payload'

import { found, type PublicationFinding } from '../../domain/publication/finding.ts'
import { type GatedCollection, publicationRules } from '../../domain/publication/rules.ts'
import { savedId } from '../../hooks/saved-id.ts'
import { dryRun } from './dry-run.ts'
import { readGate } from './read-gate.ts'

export type Check = CollectionBeforeChangeHook

type Write = Parameters<Check>[0]

/** What speaks against a write, and what would be written after all checks. */
export interface Examination {
  data: unknown
  /** What the checks of the collection refuse, and, where the document becomes public, what its fields refuse. */
  refused: ValidationFieldError[]
  findings: PublicationFinding[]
}

/** Whether documents of a collection pass the publish gate. */
export const isGated = (slug: string): slug is GatedCollection =>
  Object.hasOwn(publicationRules, slug)

/** Whether a write makes a document public, or leaves it so. */
const becomesPublic = (data: unknown): boolean => {
  const { _status, deletedAt } = data as { _status?: string; deletedAt?: unknown }
  return _status === 'published' && !deletedAt
}

/** Asks every check, then the fields and the rules of publication: nobody has to save twice to learn everything. */
export const examine = async (
  write: Write,
  checks: readonly Check[],
  { withGate }: { withGate: boolean },
): Promise<Examination> => {
  const refused: ValidationFieldError[] = []
  let data: unknown = write.data
  for (const check of checks) {
    try {
      data = ((await check({ ...write, data: data as Write['data'] })) as unknown) ?? data
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      refused.push(...error.data.errors)
    }
  }
  const { slug } = write.collection
  const asksGate = withGate && isGated(slug)
  if (!becomesPublic(data) || (!asksGate && refused.length === 0)) {
    return { data, refused, findings: [] }
  }
  const { document, errors } = await dryRun({ ...write, data: data as Write['data'] })
  refused.push(...errors)
  return { data, refused, findings: asksGate ? await ask(slug, document, write) : [] }
}

const ask = async (
  collection: GatedCollection,
  document: JsonObject,
  { operation, originalDoc, req }: Write,
): Promise<PublicationFinding[]> => {
  const stored = originalDoc as
    { id?: number; identifier?: string; firstPublishedAt?: string } | undefined
  const isKept = savedId({ operation, originalDoc: stored }) !== undefined
  const publishedAs = isKept && stored?.firstPublishedAt ? stored.identifier : undefined
  const gate = await readGate(req.payload, req, { subject: { collection, document } })
  return gate.findings(collection, document, publishedAs === undefined ? {} : { publishedAs })
}

/** What fields and checks refuse as findings, as far as no rule of publication speaks about the same field. */
export const asFindings = (
  refused: readonly ValidationFieldError[],
  pathsSpokenOf: ReadonlySet<string>,
): PublicationFinding[] =>
  refused
    .filter(({ path }) => !pathsSpokenOf.has(path))
    .map(({ path, message }) =>
      found('E0_FIELD_REFUSED', `/${path.replaceAll('.', '/')}`, { reason: message }),
    )
