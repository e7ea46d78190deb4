import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { record } from '../../../audit/record.ts'
import { inTransaction } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { deliveryOf } from './administrator-request.ts'
import { lockActive } from './lock-active.ts'
import { sentAgain } from './sent-again.ts'

/** `POST /api/webhook-deliveries/<id>/replay`: sends a message once more, under the same name, whatever became of it. */
export const replayMessage: Endpoint = {
  path: '/:id/replay',
  method: 'post',
  handler: (req) =>
    inTransaction(req, async () => {
      const { id, messageId, webhook } = await deliveryOf(req)
      await lockActive(req, idOf(webhook))
      await execute(
        req.payload,
        req,
        sql`update webhook_deliveries set ${sentAgain} where id = ${id}`,
      )
      await record(req, {
        action: 'update',
        collectionSlug: 'webhook-deliveries',
        documentId: String(id),
        changedFields: ['state'],
      })
      return { id, messageId, state: 'waiting' }
    }),
}
