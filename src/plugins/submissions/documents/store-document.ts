import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import type { CaseDocument } from '../contract.ts'

interface Place {
  /** Database id of the case. */
  submission: number
  number: string
  /** Names the document within everything. */
  idempotencyKey: string
}

/** Keeps a document of a case, encrypted, in the transaction of the request; made twice, it is one. */
export const storeDocument = async (
  req: PayloadRequest,
  keyRing: KeyRing,
  { document, place }: { document: CaseDocument; place: Place },
): Promise<void> => {
  const { name, title, mediaType, content, isForSender } = document
  const sealed = keyRing.seal(Buffer.from(content).toString('base64'), place.number)
  await execute(
    req.payload,
    req,
    sql`
      insert into submission_documents
        (submission_id, name, title, media_type, size, is_for_sender, idempotency_key, sealed_content)
      values (${place.submission}, ${name}, ${JSON.stringify(title)}::jsonb, ${mediaType},
        ${content.byteLength}, ${isForSender}, ${place.idempotencyKey}, ${sealed})
      on conflict (idempotency_key) do nothing`,
  )
}
