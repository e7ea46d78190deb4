import { type Endpoint, Forbidden, type PayloadRequest, UnauthorizedError } from 'payload'

import { isPerson } from '../../../access/api-key.ts'
import { hasRoleEverywhere } from '../../../access/roles.ts'
import { finding } from '../../../domain/finding.ts'
import { idFrom } from '../../../editorial/endpoint-request.ts'
import type { Registry } from '../../../generated/payload-types.ts'
import { messageFor } from '../../../i18n/messages.ts'
import { checkHealth, healthOf, noteHealth } from '../health/note-health.ts'
import type { OpenConnection } from '../open-connections.ts'

/** `POST /api/registries/<id>/check`: asks the register whether it is there and takes our credentials, and notes what it said. */
export const checkRegistry = (open: OpenConnection, now: () => Date): Endpoint => ({
  path: '/:id/check',
  method: 'post',
  handler: async (req) => {
    const registry = await registryOf(req)
    const checked = await checkHealth(registry, { open, now })
    // The breaker of a worker is not the one of this process.
    await noteHealth(req.payload, registry.id, healthOf(checked))
    const { state, checkedAt, latencyMs, failure } = checked
    const { language } = req.i18n
    return Response.json(
      {
        state,
        checkedAt,
        latencyMs,
        ...(failure && {
          code: failure.code,
          message: messageFor(finding(failure.code, { problems: failure.message }), language),
        }),
      },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
})

/** @throws UnauthorizedError (401), Forbidden (403), NotFound (404) */
const registryOf = (req: PayloadRequest): Promise<Registry> => {
  const { user } = req
  if (!user) throw new UnauthorizedError(req.t)
  if (!isPerson(user) || !hasRoleEverywhere(user, 'admin')) throw new Forbidden(req.t)
  const id = idFrom(req)
  return req.payload.findByID({
    collection: 'registries',
    id,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
}
