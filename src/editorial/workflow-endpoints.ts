import type { Endpoint } from 'payload'
import { z } from 'zod'

import { workflowActions } from '../domain/editorial/transitions.ts'
import { idFrom, inTransaction, parsedBody, signedInRequest } from './endpoint-request.ts'
import { takeStep } from './transition.ts'
import { workflowView } from './workflow-view.ts'

const wish = z.object({
  action: z.enum([...workflowActions, 'assign']),
  comment: z.string().max(4000).optional(),
  assignee: z.number().int().positive().nullable().optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  seen: z.string().optional(),
})

/** `GET /api/<slug>/<id>/workflow` and `POST /api/<slug>/<id>/transition`. */
export const workflowEndpoints = (slug: string): Endpoint[] => [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: async (req) => {
      signedInRequest(req)
      const view = await workflowView(req, slug, idFrom(req))
      return Response.json(view, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    path: '/:id/transition',
    method: 'post',
    handler: async (req) => {
      signedInRequest(req)
      const id = idFrom(req)
      const wanted = await parsedBody(req, wish)
      return inTransaction(req, async () => {
        await takeStep(req, { slug, id }, wanted)
        return workflowView(req, slug, id)
      })
    },
  },
]
