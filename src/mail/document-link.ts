import type { PayloadRequest } from 'payload'

import { baseUrlOf, readEnv } from '../env.ts'

/** Address of a document in the admin, as a mail can hold it. */
export const documentLink = ({ payload }: PayloadRequest, slug: string, id: number): string => {
  return `${baseUrlOf(readEnv())}${payload.config.routes.admin}/collections/${slug}/${String(id)}`
}
