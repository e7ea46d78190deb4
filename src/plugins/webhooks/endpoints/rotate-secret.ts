import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'

import { record } from '../../../audit/record.ts'
import { rotated } from '../../../domain/webhook/signing-secrets.ts'
import { inTransaction } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { readSealedSecret } from '../read-sealed-secret.ts'
import { newSecret, sealSecrets, unsealSecrets } from '../secrets.ts'
import { webhookOf } from './administrator-request.ts'

/** `POST /api/webhooks/<id>/secret`: a new secret; the former one signs beside it for a day. */
export const rotateSecret: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  handler: (req) =>
    inTransaction(req, async () => {
      const { id } = await webhookOf(req)
      const key = req.payload.config.secret
      const run = (statement: ReturnType<typeof sql>) => execute(req.payload, req, statement)
      await run(sql`select id from webhooks where id = ${id} for update`)
      const former = unsealSecrets(await readSealedSecret(req, id), key)
      const secret = newSecret()
      const sealed = sealSecrets(rotated(former, secret, new Date()), key)
      await run(sql`update webhooks set sealed_secret = ${sealed} where id = ${id}`)
      await record(req, {
        action: 'update',
        collectionSlug: 'webhooks',
        documentId: String(id),
        changedFields: ['secret'],
      })
      return { id, secret }
    }),
}
