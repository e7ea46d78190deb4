import type { CollectionSlug, PayloadRequest, TypedUser, Where } from 'payload'

/**
 * How many documents of a collection meet a condition and are the person's to edit: what the collection's own rule lets
 * somebody update is that person's own.
 */
export const countOwn = async (
  req: PayloadRequest,
  user: TypedUser,
  collection: CollectionSlug,
  where: Where,
): Promise<number> => {
  const { update } = req.payload.collections[collection].config.access
  const own = await update({ req: { ...req, user } })
  if (own === false) return 0
  const { totalDocs } = await req.payload.count({
    collection,
    where: own === true ? where : { and: [where, own] },
    overrideAccess: false,
    user,
    req,
  })
  return totalDocs
}
