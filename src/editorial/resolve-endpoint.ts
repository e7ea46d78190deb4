import type { Endpoint } from 'payload'
import { z } from 'zod'

import { actorId } from '../hooks/pending-change.ts'
import { idFrom, inTransaction, parsedBody, signedInRequest } from './endpoint-request.ts'

const body = z.object({ resolved: z.boolean().default(true) })

/** `POST /api/comments/<id>/resolve`: whoever may read a comment says that it is dealt with, or that it is not after all. */
export const resolveEndpoint: Endpoint = {
  path: '/:id/resolve',
  method: 'post',
  handler: async (req) => {
    signedInRequest(req)
    const id = idFrom(req)
    const { resolved } = await parsedBody(req, body)
    return inTransaction(req, async () => {
      // Throws where the comment may not be read: everything else about it is the system's.
      await req.payload.findByID({
        collection: 'comments',
        id,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
      const { resolvedAt } = await req.payload.update({
        collection: 'comments',
        id,
        data: resolved
          ? { resolvedAt: new Date().toISOString(), resolvedBy: actorId(req) }
          : { resolvedAt: null, resolvedBy: null },
        depth: 0,
        req,
      })
      return { id, resolvedAt }
    })
  },
}
