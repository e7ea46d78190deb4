import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { caseText } from '../../../domain/submission/workflow-definition.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import type { CaseDocument } from '../contract.ts'

const stored = z.array(
  z.object({
    name: z.string(),
    title: caseText,
    mediaType: z.string(),
    isForSender: z.boolean(),
    sealed: z.string(),
  }),
)

interface Asked {
  /** Database id of the case. */
  submission: number
  number: string
}

/** The documents of a case, as they were made, the oldest first. @throws CatalogueError ANSWERS_UNREADABLE */
export const readDocuments = async (
  { payload, keyRing }: { payload: Payload; keyRing: KeyRing },
  { submission, number }: Asked,
): Promise<CaseDocument[]> => {
  const rows = await execute(
    payload,
    undefined,
    sql`
      select name, title, media_type as "mediaType", is_for_sender as "isForSender",
        sealed_content as sealed
      from submission_documents where submission_id = ${submission} order by id`,
  )
  return stored.parse(rows).map(({ sealed, ...document }) => ({
    ...document,
    content: Buffer.from(keyRing.open(sealed, number), 'base64'),
  }))
}
