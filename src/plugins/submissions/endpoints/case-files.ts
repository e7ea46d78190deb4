import type pg from 'pg'
import { type Endpoint, Forbidden, type PayloadRequest, UnauthorizedError } from 'payload'

import { isPerson } from '../../../access/api-key.ts'
import { worksOn } from '../../../access/submissions.ts'
import { idFrom } from '../../../editorial/endpoint-request.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { messagesOf } from '../messages/case-messages.ts'
import { noteSeen } from '../protection/note-view.ts'
import { filesOfCase, openUpload } from '../uploads/read-upload.ts'

/** The connections of the CMS, which are those of this process. */
const poolOf = ({ payload }: PayloadRequest): pg.Pool => payload.db.pool as unknown as pg.Pool

/** The case a person works on, read as any other, so that it is noted who saw it. @throws UnauthorizedError, Forbidden, NotFound */
const caseOf = async (req: PayloadRequest): Promise<number> => {
  const { user } = req
  if (!user) throw new UnauthorizedError(req.t)
  const id = idFrom(req)
  const found = await req.payload.findByID({
    collection: 'submissions',
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (!isPerson(user) || !worksOn(user, found.owner)) throw new Forbidden(req.t)
  return id
}

/** `GET /api/submissions/<id>/correspondence`: the files and messages of a case, for who works on it. */
export const caseCorrespondence = (keyRing: KeyRing): Endpoint => ({
  path: '/:id/correspondence',
  method: 'get',
  handler: async (req) => {
    const id = await caseOf(req)
    const pool = poolOf(req)
    const files = await filesOfCase({ pool, keyRing }, id)
    const messages = await messagesOf({ db: pool, keyRing }, id)
    await noteSeen(req, id, [
      ...(files.length > 0 ? ['files'] : []),
      ...(messages.length > 0 ? ['messages'] : []),
    ])
    return Response.json({ files, messages }, { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** `GET /api/submissions/<id>/files/<file>`: a file as it was sent; never shown in place, so that nothing in it runs. */
export const caseFile = (keyRing: KeyRing): Endpoint => ({
  path: '/:id/files/:file',
  method: 'get',
  handler: async (req) => {
    const id = await caseOf(req)
    const means = { payload: req.payload, pool: poolOf(req), keyRing }
    const { about, bytes } = await openUpload(means, id, String(req.routeParams?.file))
    await noteSeen(req, id, [`files.${about.id}`])
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(about.name)}`,
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    })
  },
})
