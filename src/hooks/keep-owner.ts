import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

import { mayOwn } from '../access/content.ts'

interface Owned {
  id: number
  owner?: number | { id: number } | null
}

/** Whoever may change only what certain authorities own hands nothing over to another one: an update filter sees the old owner alone. */
export const keepOwner: CollectionBeforeChangeHook<Owned> = ({ data, req }) => {
  if (req.user && !mayOwn(req.user, data.owner)) throw new Forbidden(req.t)
  return data
}
