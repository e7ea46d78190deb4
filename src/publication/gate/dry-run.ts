import {
  beforeChangeTraverseFields,
  type CollectionBeforeChangeHook,
  deepCopyObjectSimple,
  isolateObjectProperty,
  type JsonObject,
  type ValidationFieldError,
} from 'payload'

import { savedId } from '../../hooks/saved-id.ts'

/** What a write would leave behind, and what the fields themselves say against it. */
export interface DryRun {
  /** In all locales, relations as numbers: as it would be stored. */
  document: JsonObject
  errors: ValidationFieldError[]
}

type Write = Pick<
  Parameters<CollectionBeforeChangeHook>[0],
  'collection' | 'data' | 'operation' | 'originalDoc' | 'req'
>

/**
 * Payload checks the fields of a document after the hooks of its collection, and puts the locale that is written into
 * the others after that. Here both happen beforehand, on a copy: a rule sees the whole document that would become
 * public, and one answer names what the rules and what the fields find.
 */
export const dryRun = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}: Write): Promise<DryRun> => {
  const stored = originalDoc as (JsonObject & { id?: number }) | undefined
  const id = savedId({ operation, originalDoc: stored })
  const docWithLocales = id === undefined ? {} : await inAllLocales(collection.slug, stored, req)
  const document = deepCopyObjectSimple({ ...(data as JsonObject), ...(id && { id }) })
  const errors: ValidationFieldError[] = []
  const merges: (() => Promise<void> | void)[] = []
  await beforeChangeTraverseFields({
    ...(id !== undefined && { id }),
    collection,
    context: req.context,
    data: document,
    doc: stored ?? {},
    docWithLocales,
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    mergeLocaleActions: merges,
    operation,
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: document,
    siblingDoc: stored ?? {},
    siblingDocWithLocales: docWithLocales,
  })
  for (const merge of merges) await merge()
  return { document, errors }
}

/** The stored document that the hook sees in one locale: the latest draft, or, in a bulk operation, what is published. */
const inAllLocales = async (
  slug: string,
  stored: (JsonObject & { id?: number; updatedAt?: unknown }) | undefined,
  req: Write['req'],
): Promise<JsonObject> => {
  const read = async (draft: boolean): Promise<JsonObject | undefined> => {
    const { docs } = await req.payload.find({
      collection: slug as 'services',
      where: { id: { equals: stored?.id } },
      draft,
      depth: 0,
      limit: 1,
      locale: 'all',
      joins: false,
      trash: true,
      showHiddenFields: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    return docs[0]
  }
  const latest = await read(true)
  if (latest && latest.updatedAt === stored?.updatedAt) return latest
  return (await read(false)) ?? latest ?? {}
}
