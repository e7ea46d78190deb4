import { Forbidden, type PayloadRequest, UnauthorizedError } from 'payload'

import { isPerson } from '../../../access/api-key.ts'
import { hasRoleEverywhere, type Reader } from '../../../access/roles.ts'
import { idFrom } from '../../../editorial/endpoint-request.ts'
import type { Webhook, WebhookDelivery } from '../../../generated/payload-types.ts'

/** Whether somebody looks after the connections to other systems: an administrator in person, not a key of one. */
export const isAdministrator = (user: Reader): boolean =>
  isPerson(user) && hasRoleEverywhere(user, 'admin')

/**
 * The webhook an administrator's request is about.
 * @throws UnauthorizedError (401), Forbidden (403), NotFound (404)
 */
export const webhookOf = (req: PayloadRequest): Promise<Webhook> =>
  req.payload.findByID({ collection: 'webhooks', ...asked(req) })

/** The message it is about. @throws UnauthorizedError (401), Forbidden (403), NotFound (404) */
export const deliveryOf = (req: PayloadRequest): Promise<WebhookDelivery> =>
  req.payload.findByID({ collection: 'webhook-deliveries', ...asked(req) })

const asked = (req: PayloadRequest) => {
  const { user } = req
  if (!user) throw new UnauthorizedError(req.t)
  if (!isAdministrator(user)) throw new Forbidden(req.t)
  return { id: idFrom(req), depth: 0, overrideAccess: false, user, req }
}
