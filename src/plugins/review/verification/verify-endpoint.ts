import {
  type CollectionSlug,
  commitTransaction,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import { authoritiesOf } from '../../../access/roles.ts'
import { record } from '../../../audit/record.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { type Review, verifiedOn } from '../../../domain/review/review-due.ts'
import { catalogueSettings } from '../../../settings/catalogue-settings.ts'
import { countOwn } from '../count-own.ts'
import { storeReview } from './store-review.ts'

/**
 * `POST /api/<collection>/<id>/verify`: a person says that the content was checked today. It changes neither the text nor
 * the date of its last change, and is due again after the interval of the document or of the catalogue.
 */
export const verifyEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/verify',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    const id = Number(req.routeParams?.id)
    if (!user || !Number.isSafeInteger(id)) throw new Forbidden(req.t)
    if ((await countOwn(req, user, collection, { id: { equals: id } })) === 0) {
      throw new Forbidden(req.t)
    }
    return Response.json(await verify(req, user, collection, id))
  },
})

const verify = async (
  req: PayloadRequest,
  user: TypedUser,
  collection: CollectionSlug,
  id: number,
): Promise<Review> => {
  const { review, owner } = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
    req,
  })) as { review?: { intervalMonths?: number | null }; owner?: number | null }
  const { reviewIntervalMonths } = await catalogueSettings(req)
  const months = review?.intervalMonths ?? reviewIntervalMonths
  const checked = verifiedOn(calendarDateOf(new Date()), months)
  // Whoever works for all authorities checks in the name of the one that answers for the content.
  const [verifiedBy = owner ?? null] = authoritiesOf(user, 'local-editor', 'reviewer')
  const isOurs = await initTransaction(req)
  try {
    await storeReview(req, collection, id, { ...checked, verifiedBy })
    await record(req, {
      action: 'update',
      collectionSlug: collection,
      documentId: String(id),
      changedFields: ['review.lastVerifiedOn', 'review.nextReviewDue', 'review.verifiedBy'],
    })
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  return checked
}
