import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { CatalogueError } from '../../../domain/errors.ts'
import { finding } from '../../../domain/finding.ts'
import { messageFor } from '../../../i18n/messages.ts'
import { execute } from '../../../publication/execute.ts'

/**
 * Holds a webhook until the transaction of the request ends, so that the work on it waits.
 * @throws CatalogueError WEBHOOK_NOT_ACTIVE
 */
export const lockActive = async (req: PayloadRequest, webhook: number): Promise<void> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`select state from webhooks where id = ${webhook} for update`,
  )
  if (row?.state === 'active') return
  throw new CatalogueError(
    'WEBHOOK_NOT_ACTIVE',
    messageFor(finding('WEBHOOK_NOT_ACTIVE'), req.i18n.language),
  )
}
