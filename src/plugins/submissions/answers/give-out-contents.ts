import type { CollectionAfterReadHook } from 'payload'

import { worksOn } from '../../../access/submissions.ts'
import { actorOf } from '../../../audit/actor-of.ts'
import { recordNow } from '../../../audit/record.ts'
import type { Submission } from '../../../generated/payload-types.ts'

/** Gives contents out one case at a time, never in lists, and tells the audit log who reads them. */
export const giveOutContents: CollectionAfterReadHook<Submission> = async ({
  doc,
  req,
  findMany,
}) => {
  if (!req.user) return doc
  if (findMany) {
    const { answers: _answers, events: _events, ...others } = doc
    return others
  }
  // The admin has a page of its own for cases, which tells by itself.
  if (req.payloadAPI === 'local' || !worksOn(req.user, doc.owner)) return doc
  await recordNow(req.payload, {
    actor: actorOf(req),
    action: 'read',
    collectionSlug: 'submissions',
    documentId: String(doc.id),
  })
  return doc
}
