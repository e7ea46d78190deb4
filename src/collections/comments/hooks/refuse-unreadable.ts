import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

import { mayReadDraft } from '../../../access/comments.ts'
import type { Comment } from '../../../generated/payload-types.ts'
import { actorId } from '../../../hooks/pending-change.ts'

/** Comments are written by whoever may read the draft, under their own name. */
export const refuseUnreadable: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  req,
}) => {
  if (!req.user || operation === 'update') return data
  if (!(await mayReadDraft(req, data.documentCollection ?? '', data.documentId ?? 0))) {
    throw new Forbidden(req.t)
  }
  return { ...data, author: actorId(req) }
}
