import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalConfig } from 'payload'

import { actionsOf } from '../domain/audit/actions-of.ts'
import { changedFields } from '../domain/audit/content.ts'
import { contentHash, globalStateOf } from './audited-state.ts'
import { journalOf } from './journal.ts'
import { record } from './record.ts'

/** A global in whose every write the audit log gets its entry, in the same transaction. */
export const withAuditedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeChange: [...(global.hooks?.beforeChange ?? []), noteBefore],
    afterChange: [...(global.hooks?.afterChange ?? []), recordChange],
  },
})

const keyOf = (slug: string): string => `globals/${slug}`

const noteBefore: GlobalBeforeChangeHook = async ({ context, data, global, req }) => {
  const { before } = await journalOf(req)
  before.set(keyOf(global.slug), {
    state: await globalStateOf(global, req),
    isVersionRestore: context.isRestoringVersion === true,
  })
  return data as unknown
}

const recordChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const known = (await journalOf(req)).before.get(keyOf(global.slug))
  const after = await globalStateOf(global, req)
  const isVersionRestore = known?.isVersionRestore ?? false
  for (const action of actionsOf({ before: known?.state, after, isVersionRestore })) {
    await record(req, {
      action,
      collectionSlug: global.slug,
      changedFields: changedFields(known?.state?.content, after.content),
      locale: req.locale ?? null,
      beforeHash: contentHash(known?.state),
      afterHash: contentHash(after),
    })
  }
  return doc as unknown
}
