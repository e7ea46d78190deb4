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
import { writeFile } from './file.ts'
import { importFile } from './import-file.ts'
import { openCollection } from './open-collection.ts'

/** What the first lines of a file say, so that nobody takes another one for it. */
const kind = 'schaltwerk-form'

/** A form on its way to another installation, with a sheet of everything it names there. */
export interface FormFile {
  kind: typeof kind
  version: 1
  form: ExchangeRecord
  mapping: Reference[]
}

const formFile = z.object({
  kind: z.literal(kind),
  version: z.literal(1),
  form: z.custom<ExchangeRecord>(isExchangeRecord),
})

/** A line of the mapping sheet, as this installation sees it. */
export interface MappedReference extends Reference {
  /** Whether something here goes by this name, or by the one it is mapped to. */
  isHere: boolean
}

/** What a file means here: which names are missing, and what would become of the form. */
export interface FormArrival {
  references: MappedReference[]
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
  return { kind, version: 1, form, mapping: referencesIn(found.record, fields) }
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
  const references = referencesIn(form, fields).map((one): MappedReference => {
    const name = mapping[referenceKey(one)] ?? one.name
    const id = names.idOf(one.collection as CollectionSlug, name)
    return { ...one, isHere: typeof id === 'number' }
  })
  const bytes = new TextEncoder().encode(JSON.stringify([mapped(form, fields, mapping)]))
  const report = await importFile(req, 'forms', bytes, { format: 'json', dryRun })
  return { references, report }
}
