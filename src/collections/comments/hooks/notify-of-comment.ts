import type { CollectionAfterChangeHook } from 'payload'

import { notify } from '../../../editorial/notify.ts'
import type { Comment } from '../../../generated/payload-types.ts'
import { personId } from '../../../hooks/pending-change.ts'

/** Tells those concerned of a new comment. A request for change is told of by the transition it belongs to. */
export const notifyOfComment: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create' || doc.kind !== 'comment') return doc
  await notify(req, {
    event: 'comment',
    slug: doc.documentCollection,
    id: doc.documentId,
    mentioned: (doc.mentions ?? []).map((person) => personId(person) ?? 0),
  })
  return doc
}
