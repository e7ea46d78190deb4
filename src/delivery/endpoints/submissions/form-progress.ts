import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { askedVersion } from '../forms/asked-version.ts'
import { deskOf } from './desk-of.ts'

/** `POST /v1/forms/{identifier}/progress`: how far people come, counted and nothing else. */
export const progressEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/forms/{identifier}/progress',
  operation: 'countFormPage',
  summary: 'Counts that a page of a form was reached',
  description:
    'So that authorities see where people give up. One number by form, page and day goes up; nothing else is stored: no address, no time, nothing that connects two pages. Front ends may send it or not.',
  tag: 'Forms',
  status: 202,
  rareQuota: { name: 'form progress', seconds: 3600, anonymous: 300, keyed: 100_000 },
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({}),
  body: z
    .strictObject({
      page: z
        .int('is no page')
        .min(0, 'is no page')
        .max(1000, 'is no page')
        .meta({ description: 'From 1; 0 is the start, before anything is asked' }),
    })
    .meta({ id: 'FormProgress' }),
  localized: false,
  answers: {
    'application/json': z.strictObject({ status: z.literal('counted') }).meta({ id: 'Counted' }),
  },
  reply: async ({ params: { identifier }, body: { page } }, live) => {
    const { definition } = await askedVersion(live, identifier, undefined)
    if (page > definition.sections.length) {
      throw new CatalogueError('BODY_INVALID', 'The form has no such page.', {
        errors: [{ pointer: '/page', code: 'PARAMETER_INVALID', detail: 'is no page of the form' }],
      })
    }
    await deskOf(live).noteProgress({ form: identifier, page })
    return {
      kind: 'content',
      content: json({ status: 'counted' }, { status: 202, cacheControl: 'no-store' }),
      tags: [],
    }
  },
})
