import { type Endpoint, Forbidden, type PayloadRequest, UnauthorizedError } from 'payload'

import { isPerson } from '../../../access/api-key.ts'
import { hasRoleEverywhere } from '../../../access/roles.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { finding } from '../../../domain/finding.ts'
import { idFrom } from '../../../editorial/endpoint-request.ts'
import type { Registry } from '../../../generated/payload-types.ts'
import { messageFor } from '../../../i18n/messages.ts'
import type { OpenConnection } from '../open-connections.ts'
import { toSettings } from '../to-settings.ts'

/** `POST /api/registries/<id>/check`: asks the register whether it is there and takes our credentials, and notes what it said. */
export const checkRegistry = (open: OpenConnection, now: () => Date): Endpoint => ({
  path: '/:id/check',
  method: 'post',
  handler: async (req) => {
    const registry = await registryOf(req)
    const failure = await failureOf(registry, open)
    const health = {
      state: failure ? 'failing' : 'ok',
      checkedAt: now().toISOString(),
      message: failure ? `${failure.code}: ${failure.message}` : null,
    }
    // Below the hooks: this is no change anybody made.
    await req.payload.db.updateOne({
      collection: 'registries',
      id: registry.id,
      data: { health },
      req,
      returning: false,
    })
    const { language } = req.i18n
    return Response.json(
      {
        state: health.state,
        checkedAt: health.checkedAt,
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

/** That a register does not work is the answer here, no fault. */
const failureOf = async (
  registry: Registry,
  open: OpenConnection,
): Promise<CatalogueError | undefined> => {
  try {
    await open(toSettings(registry)).check()
    return undefined
  } catch (error) {
    if (error instanceof CatalogueError) return error
    throw error
  }
}
