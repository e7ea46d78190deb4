import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

/** Entries are made by the commits they belong to; not even our own code writes one in another way. */
export const refuseWrite: CollectionBeforeChangeHook = ({ req }) => {
  throw new Forbidden(req.t)
}
