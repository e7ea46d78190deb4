import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'

import { isPerson } from '../../../access/api-key.ts'
import { hasRoleEverywhere } from '../../../access/roles.ts'
import { record } from '../../../audit/record.ts'
import { idFrom, inTransaction, signedInRequest } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { publishWritten } from '../../../publication/published/index.ts'
import { lockBooks } from '../ledger/lock-books.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { sayFinding } from '../say-finding.ts'
import { findingsOf } from './findings-of.ts'
import { readSnapshot, type StoredSnapshot } from './stored-snapshot.ts'

/**
 * What a second person does to a state that was prepared, all of it or nothing.
 * @throws UnauthorizedError (401), Forbidden (403), NotFound (404)
 */
const onSnapshot = (
  req: PayloadRequest,
  act: (stored: StoredSnapshot, asked: { publisher: number; now: string }) => Promise<unknown>,
): Promise<Response> => {
  signedInRequest(req)
  const { user } = req
  if (!user || !isPerson(user) || !hasRoleEverywhere(user, 'programme-office', 'finance')) {
    throw new Forbidden(req.t)
  }
  return inTransaction(req, async () => {
    const stored = await readSnapshot(req, idFrom(req))
    if (!stored) throw new NotFound(req.t)
    const now = await lockBooks(req, stored.programme)
    return act(stored, { publisher: user.id, now })
  })
}

/** `GET /api/cost-snapshots/<id>/findings`: what keeps a state from being published, and what is to be known of it. */
export const snapshotFindings: Endpoint = {
  path: '/:id/findings',
  method: 'get',
  handler: (req) =>
    onSnapshot(req, async (stored, asked) => ({
      findings: (await findingsOf(req, stored, asked)).map((finding) => ({
        ...finding,
        message: sayFinding(finding, req.i18n.language),
      })),
    })),
}

/**
 * `POST /api/cost-snapshots/<id>/publish`: another person than the one who prepared it makes a state public, at once or
 * when its embargo ends; refused while anything in it is wrong, saying where.
 */
export const publishSnapshot: Endpoint = {
  path: '/:id/publish',
  method: 'post',
  handler: (req) =>
    onSnapshot(req, async (stored, asked) => {
      const { id, snapshot } = stored
      const { publisher, now } = asked
      const findings = await findingsOf(req, stored, asked)
      refuseFindings(findings, { collection: 'cost-snapshots', req, fieldOf: (pointer) => pointer })
      const { embargoUntil } = snapshot
      const publicSince = embargoUntil !== undefined && embargoUntil > now ? null : now
      await execute(
        req.payload,
        req,
        sql`
          update cost_snapshots set published_by_id = ${publisher}, published_at = ${now}::timestamptz,
            public_since = ${publicSince}::timestamptz, updated_at = now()
          where id = ${id}`,
      )
      await record(req, {
        action: 'publish',
        collectionSlug: 'cost-snapshots',
        documentId: String(id),
        changedFields: ['publishedAt', 'publicSince'],
      })
      await publishWritten(req, 'cost-snapshots', id)
      return { id, publishedAt: now, publicSince, embargoUntil: embargoUntil ?? null }
    }),
}
