import { Forbidden, NotFound, type PayloadRequest } from 'payload'

import { isPerson } from '../../../access/api-key.ts'
import { mayPublish } from '../../../access/rights.ts'
import { idFrom, signedInRequest } from '../../../editorial/endpoint-request.ts'
import type { Newsletter } from '../../../generated/payload-types.ts'

/**
 * The issue a person's request is about who may make it public: whoever does so sends it, too.
 * @throws UnauthorizedError (401), Forbidden (403), NotFound (404)
 */
export const issueOf = async (req: PayloadRequest): Promise<Newsletter> => {
  signedInRequest(req)
  const { user } = req
  if (!isPerson(user)) throw new Forbidden(req.t)
  const { docs } = await req.payload.find({
    collection: 'newsletters',
    where: { id: { equals: idFrom(req) } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user,
    req,
  })
  const [issue] = docs
  if (!issue) throw new NotFound(req.t)
  if (!mayPublish(user, issue.owner)) throw new Forbidden(req.t)
  return issue
}
