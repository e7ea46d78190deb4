import type { Endpoint } from 'payload'
import { z } from 'zod'

import { idFrom, parsedBody, signedInRequest } from '../editorial/endpoint-request.ts'
import { exportForm, importForm } from './transfer-form.ts'

const sent = z.strictObject({
  file: z.unknown(),
  /** Names here by `collection/name` in the file. */
  mapping: z.record(z.string(), z.string()).default({}),
  dryRun: z.boolean(),
})

/** For people who are signed in: a form as a file, and a form from another installation. */
export const formTransferEndpoints: Endpoint[] = [
  {
    path: '/form-transfer/:id',
    method: 'get',
    handler: async (req) => {
      signedInRequest(req)
      const id = idFrom(req)
      const file = await exportForm(req, id)
      return new Response(`${JSON.stringify(file, null, 2)}\n`, {
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Disposition': `attachment; filename="form-${String(id)}.json"`,
          'Cache-Control': 'no-store',
        },
      })
    },
  },
  {
    path: '/form-transfer',
    method: 'post',
    handler: async (req) => {
      signedInRequest(req)
      const { file, ...options } = await parsedBody(req, sent)
      const arrival = await importForm(req, file, options)
      return Response.json(arrival, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
]
