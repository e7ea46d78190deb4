import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { CatalogueError } from '../domain/errors.ts'
import { exchangeableNamed } from './exchangeable.ts'
import { exportCollection } from './export-collection.ts'
import { fileFormats } from './file.ts'
import { importFile } from './import-file.ts'

const format = z.enum(fileFormats)
const flag = z.enum(['true', 'false']).default('false')

const exportQuery = z.object({ format: format.default('csv') })

const importQuery = z.object({
  /** Default: by the type of the body. */
  format: format.optional(),
  dryRun: flag,
  publish: flag,
  deleteMissing: flag,
  maxDeletedPercent: z.coerce.number().min(0).max(100).default(10),
})

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

const path = '/exchange/:collection'

/** For people who are signed in: a collection as a file, and a file into a collection. */
export const exchangeEndpoints: Endpoint[] = [
  {
    path,
    method: 'get',
    handler: async (req) => {
      const { slug, query } = asked(req, exportQuery)
      const { text } = await exportCollection(req, slug, query.format)
      return new Response(text, {
        headers: {
          'Content-Type': types[query.format],
          'Content-Disposition': `attachment; filename="${slug}.${query.format}"`,
          'Cache-Control': 'no-store',
        },
      })
    },
  },
  {
    path,
    method: 'post',
    handler: async (req) => {
      const { slug, query } = asked(req, importQuery)
      const isJson = req.headers.get('content-type')?.includes('json') ?? false
      const report = await importFile(req, slug, await bodyOf(req), {
        format: query.format ?? (isJson ? 'json' : 'csv'),
        dryRun: query.dryRun === 'true',
        publish: query.publish === 'true',
        deleteMissing: query.deleteMissing === 'true',
        maxDeletedShare: query.maxDeletedPercent / 100,
      })
      return Response.json(report)
    },
  },
]

const bodyOf = async (req: PayloadRequest): Promise<Uint8Array> => {
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer())
  if (bytes.length > 0) return bytes
  throw new CatalogueError('BODY_INVALID', 'The body is the file, and there is none.')
}

const asked = <T extends z.ZodType>(req: PayloadRequest, schema: T) => {
  if (!req.user) throw new Forbidden(req.t)
  const slug = exchangeableNamed(req.routeParams?.collection)
  const result = schema.safeParse(Object.fromEntries(req.searchParams))
  if (result.success) return { slug, query: result.data }
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new CatalogueError('QUERY_INVALID', problems.join('; '))
}
