import type { Endpoint } from 'payload'

import { idFrom, inTransaction, signedInRequest } from '../../../editorial/endpoint-request.ts'

/** `POST /api/workflows/<id>/new-version`: a draft with the same definition; running cases stay on the version they began with. */
export const newVersion: Endpoint = {
  path: '/:id/new-version',
  method: 'post',
  handler: (req) =>
    inTransaction(req, async () => {
      signedInRequest(req)
      const asPerson = { collection: 'workflows', overrideAccess: false, depth: 0, req } as const
      const { title, key, definition } = await req.payload.findByID({
        ...asPerson,
        id: idFrom(req),
      })
      const { docs } = await req.payload.find({
        ...asPerson,
        where: { key: { equals: key } },
        sort: '-version',
        limit: 1,
      })
      const version = (docs[0]?.version ?? 0) + 1
      const { id } = await req.payload.create({
        ...asPerson,
        data: { title, key, version, state: 'draft', definition },
      })
      return { id, version }
    }),
}
