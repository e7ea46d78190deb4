import type { PayloadRequest } from 'payload'

import { readEnv } from '../env.ts'

/** Address of a document in the admin, as a mail can hold it. */
export const documentLink = ({ payload }: PayloadRequest, slug: string, id: number): string => {
  const { SERVER_URL, PORT } = readEnv()
  const { routes } = payload.config
  return `${SERVER_URL ?? `http://localhost:${String(PORT)}`}${routes.admin}/collections/${slug}/${String(id)}`
}
