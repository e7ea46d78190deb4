import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/** How a document is being written: what Payload tells the operation and keeps from the hooks of the document. */
export interface Write {
  /** Saved beside what is published, which stays as it is. */
  isDraft: boolean
  /** Put into the trash or taken out of it. */
  isTrashing: boolean
  /** Published in one locale; the change in the others stays pending. */
  isOneLocale: boolean
  /** Code acts and no person: access rules were not asked. */
  isSystem: boolean
}

interface WriteArgs {
  id?: number | string
  data?: Record<string, unknown>
  draft?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

const key = 'editorialWrites'

/** Notes of this request by document; what several documents are written with at once has no id. */
const notesOf = ({ context }: PayloadRequest): Map<string, Write> => {
  const known = context[key]
  if (known instanceof Map) return known as Map<string, Write>
  const made = new Map<string, Write>()
  context[key] = made
  return made
}

/**
 * Notes how a document is written, for the hooks that decide what may become public. A person publishes only by saying so:
 * a change that names no status is saved as a draft.
 */
export const noteWrite: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, overrideAccess, req } = hook
  const { operation }: { operation: string } = hook
  if (!['create', 'update', 'restoreVersion'].includes(operation)) return args
  const write = args as WriteArgs
  const data = write.data ?? {}
  const isRestoring = write.data === undefined
  const isTrashing = 'deletedAt' in data && data._status === undefined
  const isSystem = overrideAccess === true || !req.user
  const saysNothing =
    operation === 'update' &&
    !isRestoring &&
    !isTrashing &&
    data._status === undefined &&
    write.unpublishAllLocales === undefined &&
    write.publishSpecificLocale === undefined
  const draft = write.draft === true || (saysNothing && !isSystem)
  const notes = notesOf(req)
  const name = `${collection.slug}:${nameOfTarget(write, isRestoring)}`
  notes.set(name, {
    isDraft: draft && data._status !== 'published',
    isTrashing,
    isOneLocale: Boolean(write.publishSpecificLocale),
    // What code does in the midst of what a person does to many documents does not make the person the system.
    isSystem: isSystem && notes.get(name)?.isSystem !== false,
  })
  return draft ? { ...args, draft } : args
}

const nameOfTarget = ({ id }: WriteArgs, isRestoring: boolean): string =>
  isRestoring ? 'restored' : String(id ?? 'any')

/** How the document at hand is being written. */
export const writeOf = (req: PayloadRequest, slug: string, id: number | undefined): Write => {
  const notes = notesOf(req)
  const names = [
    ...(req.context.isRestoringVersion ? ['restored'] : []),
    ...(id === undefined ? [] : [String(id)]),
    'any',
  ]
  const found = names.map((name) => notes.get(`${slug}:${name}`)).find(Boolean)
  return {
    isDraft: found?.isDraft ?? false,
    isTrashing: found?.isTrashing ?? false,
    isOneLocale: found?.isOneLocale ?? false,
    isSystem: !req.user || (found?.isSystem ?? false),
  }
}

/** Forgets how a document was written, once that has been judged: the next write of the same request is another one. */
export const forgetWrite = (req: PayloadRequest, slug: string, id: number | undefined): void => {
  const notes = notesOf(req)
  notes.delete(`${slug}:restored`)
  if (id !== undefined) notes.delete(`${slug}:${String(id)}`)
}
