import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '../audit/actor-of.ts'
import { recordNow } from '../audit/record.ts'
import { CatalogueError } from '../domain/errors.ts'
import { type ExchangeRecord, isExchangeRecord } from '../domain/exchange/exchange-field.ts'
import type { ImportReport } from '../domain/exchange/import-report.ts'
import {
  type Mapping,
  mapped,
  type Reference,
  referenceKey,
  referencesIn,
} from '../domain/exchange/references.ts'
import { type Named, suggestName } from '../domain/exchange/suggest-name.ts'
import { writeFile } from './file.ts'
import { importFile } from './import-file.ts'
import { openCollection } from './open-collection.ts'
import { readCandidates } from './read-candidates.ts'

/** What the first lines of a file say, so that nobody takes another one for it. */
const kind = 'schaltwerk-form'

/** A form on its way to another installation, with a sheet of everything it names there. */
export interface FormFile {
  kind: typeof kind
  version: 1
  form: ExchangeRecord
  mapping: NamedReference[]
}

/** A document a form names, with its title where it comes from. */
type NamedReference = Named & Reference

const formFile = z.object({
  kind: z.literal(kind),
  version: z.literal(1),
  form: z.custom<ExchangeRecord>(isExchangeRecord),
  mapping: z
    .array(z.object({ collection: z.string(), name: z.string(), title: z.string().optional() }))
    .default([]),
})

/** A line of the mapping sheet, as this installation sees it. */
export interface MappedReference extends Reference {
  /** Whether something here goes by this name, or by the one it is mapped to. */
  isHere: boolean
  /** What it most likely is here, where it is not. */
  suggestion?: string
}

/** What a file means here: which names are missing, and what would become of the form. */
export interface FormArrival {
  references: MappedReference[]
  /** What there is here of collections in which something is missing, by collection. */
  candidates: Readonly<Record<string, readonly Named[]>>
  report: ImportReport
}

/** A form as a file for another installation. @throws NotFound where the person may not read it */
export const exportForm = async (req: PayloadRequest, id: number): Promise<FormFile> => {
  const { fields, documents } = await openCollection(req, 'forms')
  const found = documents.find((document) => document.id === id)
  if (!found) throw new NotFound(req.t)
  const [form] = JSON.parse(writeFile([found.record], fields, 'json')) as [ExchangeRecord]
  await recordNow(req.payload, {
    actor: actorOf(req),
    action: 'export',
    collectionSlug: 'forms',
    documentId: String(id),
  })
  return {
    kind,
    version: 1,
    form,
    mapping: await withTitles(req, referencesIn(found.record, fields)),
  }
}

const withTitles = async (
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<NamedReference[]> => {
  const candidates = await candidatesFor(req, references)
  return references.map((one) => {
    const title = candidates[one.collection]?.find(({ name }) => name === one.name)?.title
    return { ...one, ...(title !== undefined && { title }) }
  })
}

/** What there is here, of the collections that are named. */
const candidatesFor = async (
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<Record<string, Named[]>> => {
  const candidates: Record<string, Named[]> = {}
  for (const collection of new Set(references.map((one) => one.collection))) {
    candidates[collection] = await readCandidates(req, collection as CollectionSlug)
  }
  return candidates
}

/**
 * Tries a form from elsewhere, or takes it over as a draft: all of it, or nothing.
 * @throws CatalogueError IMPORT_FILE_INVALID
 */
export const importForm = async (
  req: PayloadRequest,
  file: unknown,
  { mapping, dryRun }: { mapping: Mapping; dryRun: boolean },
): Promise<FormArrival> => {
  const parsed = formFile.safeParse(file)
  if (!parsed.success) {
    throw new CatalogueError('IMPORT_FILE_INVALID', 'The file holds no form of Schaltwerk.')
  }
  const { fields, names } = await openCollection(req, 'forms')
  const { form } = parsed.data
  const asked = referencesIn(form, fields).map((one) => {
    const name = mapping[referenceKey(one)] ?? one.name
    const isHere = typeof names.idOf(one.collection as CollectionSlug, name) === 'number'
    return { ...one, isHere }
  })
  const candidates = await candidatesFor(
    req,
    // What was mapped can be mapped otherwise.
    asked.filter((one) => !one.isHere || Object.hasOwn(mapping, referenceKey(one))),
  )
  const titled = new Map(parsed.data.mapping.map((one) => [referenceKey(one), one.title]))
  const references = asked.map((one): MappedReference => {
    if (one.isHere) return one
    const { name, collection } = one
    const title = titled.get(referenceKey(one))
    const wanted = { name, ...(title !== undefined && { title }) }
    const suggestion = suggestName(wanted, candidates[collection] ?? [])
    return { ...one, ...(suggestion !== undefined && { suggestion }) }
  })
  const bytes = new TextEncoder().encode(JSON.stringify([mapped(form, fields, mapping)]))
  const report = await importFile(req, 'forms', bytes, { format: 'json', dryRun })
  return { references, candidates, report }
}
