import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
} from 'payload'

import { actionsOf } from '../domain/audit/actions-of.ts'
import { changedFields } from '../domain/audit/content.ts'
import { type AuditedState, contentHash, stateOf } from './audited-state.ts'
import { journalOf } from './journal.ts'
import { namedChanges } from './named-changes.ts'
import { record } from './record.ts'
import { signInHooks } from './sign-ins.ts'

type Id = number | string
interface Document {
  id: Id
}

/**
 * A collection in whose every write the audit log gets its entry, in the same transaction. For accounts also
 * sign-ins. Where `custom.isPersonal` says that it holds data of residents, and for accounts, no content is hashed.
 */
export const withAuditLog = (collection: CollectionConfig): CollectionConfig => {
  const { hooks } = collection
  const isAccount = Boolean(collection.auth)
  const isHashed = !isAccount && collection.custom?.isPersonal !== true
  const signIns = isAccount ? signInHooks : {}
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), ...(signIns.beforeOperation ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), noteBefore],
      afterChange: [...(hooks?.afterChange ?? []), recordChange(isHashed)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), noteBeforeDelete],
      afterDelete: [...(hooks?.afterDelete ?? []), recordDelete(isHashed)],
      ...(isAccount && {
        afterLogin: [...(hooks?.afterLogin ?? []), ...(signIns.afterLogin ?? [])],
        afterLogout: [...(hooks?.afterLogout ?? []), ...(signIns.afterLogout ?? [])],
      }),
    },
  }
}

const keyOf = (slug: string, id: Id): string => `${slug}/${String(id)}`

const noteBefore: CollectionBeforeChangeHook<Document> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const journal = await journalOf(req)
  // A copy is made with its source at hand, and is a new document all the same.
  const id = operation === 'create' ? undefined : originalDoc?.id
  if (id === undefined) return data
  journal.before.set(keyOf(collection.slug, id), {
    state: await stateOf(collection, id, req),
    isVersionRestore: context.isRestoringVersion === true,
  })
  return data
}

const recordChange =
  (isHashed: boolean): CollectionAfterChangeHook<Document> =>
  async ({ collection, doc, operation, req }) => {
    const { before } = await journalOf(req)
    const key = keyOf(collection.slug, doc.id)
    const known = operation === 'create' ? undefined : before.get(key)
    before.delete(key)
    const after = await stateOf(collection, doc.id, req)
    const isVersionRestore = known?.isVersionRestore ?? false
    for (const action of actionsOf({ before: known?.state, after, isVersionRestore })) {
      await record(req, {
        action,
        collectionSlug: collection.slug,
        documentId: String(doc.id),
        changedFields: changesBetween(collection, known?.state, after),
        locale: req.locale ?? null,
        ...(isHashed && { beforeHash: contentHash(known?.state), afterHash: contentHash(after) }),
      })
    }
    return doc
  }

const changesBetween = (
  { auth }: { auth?: unknown },
  before: AuditedState | undefined,
  after: AuditedState | undefined,
): string[] => {
  const changes = changedFields(before?.content, after?.content)
  return auth ? namedChanges(changes) : changes
}

const noteBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { before } = await journalOf(req)
  const state = await stateOf(collection, id, req)
  before.set(keyOf(collection.slug, id), { state, isVersionRestore: false })
}

const recordDelete =
  (isHashed: boolean): CollectionAfterDeleteHook<Document> =>
  async ({ collection, id, req }) => {
    const { before } = await journalOf(req)
    const state = before.get(keyOf(collection.slug, id))?.state
    await record(req, {
      action: 'delete',
      collectionSlug: collection.slug,
      documentId: String(id),
      ...(isHashed && { beforeHash: contentHash(state) }),
    })
  }
