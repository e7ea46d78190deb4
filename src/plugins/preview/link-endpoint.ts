import type { Endpoint } from 'payload'
import { z } from 'zod'

import { defaultLocale, locales } from '../../domain/locale.ts'
import { type PreviewedCollection, previewHours } from '../../domain/preview/preview-link.ts'
import { idFrom, parsedBody, signedInRequest } from '../../editorial/endpoint-request.ts'
import { type PreviewPlace, previewAddress } from './address.ts'

const wish = z.strictObject({
  hours: z.number().int().min(1).max(previewHours.most).default(previewHours.usual),
  locale: z.enum(locales).default(defaultLocale),
})

/** `POST /api/<slug>/<id>/preview-link`: whoever may read a draft makes a link to show it to others. */
export const linkEndpoint = (collection: PreviewedCollection, place: PreviewPlace): Endpoint => ({
  path: '/:id/preview-link',
  method: 'post',
  handler: async (req) => {
    signedInRequest(req)
    const document = idFrom(req)
    const wanted = await parsedBody(req, wish)
    // Throws where the draft may not be read.
    await req.payload.findByID({
      collection,
      id: document,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const made = previewAddress(req, place, { collection, document, ...wanted })
    return Response.json(made, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  },
})
