import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { CatalogueError } from '../domain/errors.ts'
import { mayMerge } from './may-merge.ts'
import { mergeMunicipalities, prepareMerger } from './merge-municipalities.ts'

const bfs = z.int().min(1).max(9999)

const body = z.strictObject({
  from: z.array(bfs).min(1),
  into: bfs,
  on: z.iso.date(),
  newName: z.string().min(1).max(60).optional(),
  decisions: z.record(z.string(), z.string()).default({}),
  /** Fingerprint of the dry run. */
  seen: z.string().optional(),
})

/** For administrators and canonical editors: the dry run of a merger, and the merger. */
export const mergerEndpoints: Endpoint[] = [
  {
    path: '/municipality-mergers/dry-run',
    method: 'post',
    handler: async (req) => {
      const { merger, decisions } = await asked(req)
      return Response.json(await prepareMerger(req, merger, decisions))
    },
  },
  {
    path: '/municipality-mergers',
    method: 'post',
    handler: async (req) => {
      const { merger, decisions, seen } = await asked(req)
      if (seen === undefined) {
        throw new CatalogueError('MERGER_OUTDATED', 'seen: the fingerprint of a dry run is needed.')
      }
      const { operations } = await mergeMunicipalities(req.payload, merger, decisions, {
        user: req.user,
        seen,
      })
      return Response.json({ operations })
    },
  },
]

const asked = async (req: PayloadRequest) => {
  if (!mayMerge(req.user)) throw new Forbidden(req.t)
  const given: unknown = await req.json?.().catch((cause: unknown) => {
    throw new CatalogueError('BODY_INVALID', 'The body is not JSON.', { cause })
  })
  const result = body.safeParse(given)
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new CatalogueError('QUERY_INVALID', problems.join('; '))
  }
  const { from, into, on, newName, decisions, seen } = result.data
  return { merger: { from, into, on, ...(newName && { newName }) }, decisions, seen }
}
