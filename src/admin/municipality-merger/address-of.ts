import type { PayloadRequest } from 'payload'

/** The page of a document in the admin. */
export const addressOf = (
  { payload }: PayloadRequest,
  { collection, id }: { collection: string; id: number },
): string => `${payload.config.routes.admin}/collections/${collection}/${String(id)}`
