import type { CollectionBeforeDeleteHook } from 'payload'

/** How often a key was used goes with the key. */
export const forgetUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'api-key-usage',
    where: { apiKey: { equals: id } },
    req,
  })
}
