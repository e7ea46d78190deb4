import type { CollectionBeforeDeleteHook } from 'payload'

/** What belongs to an account goes with it: its second factor and its keys. */
export const forgetUser: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { user: { equals: id } }
  await req.payload.delete({ collection: 'second-factors', where, req })
  await req.payload.delete({ collection: 'api-keys', where: { owner: { equals: id } }, req })
}
