import { z } from 'zod'

import { allOf } from '../../changes/record-change.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { dayAsked } from '../moments.ts'
import { findPlaces } from './find-places.ts'

/** `GET /v1/places`: which municipality somebody means. */
export const placesEndpoint = defineEndpoint({
  path: '/v1/places',
  operation: 'listPlaces',
  summary: 'Municipalities by name, postal code or BFS number',
  description:
    'A postal code may belong to several municipalities: the one with the largest share of addresses comes first; choose by yourself only where there is exactly one. A name of before a merger finds its successor.',
  tag: 'Places',
  localized: false,
  params: z.strictObject({}),
  query: z.strictObject({
    q: z
      .string()
      .trim()
      .min(1, 'is empty')
      .max(100, 'is longer than 100 characters')
      .meta({ description: 'Name or its beginning, postal code, BFS number', examples: ['6210'] }),
    date: parameters.date.optional(),
    limit: parameters.limit,
  }),
  answers: {
    'application/json': z
      .strictObject({
        items: z.array(
          z
            .strictObject({
              identifier: z.string(),
              name: z.string(),
              bfs: z.int(),
              canton: z.string().optional(),
              foundBy: z.enum(['name', 'postal-code', 'bfs-number']),
              formerName: z.string().optional(),
              addressShare: z
                .number()
                .optional()
                .meta({ description: 'Per cent of the addresses under the postal code' }),
            })
            .meta({ id: 'FoundPlace' }),
        ),
        total: z.int(),
      })
      .meta({ id: 'PlaceList' }),
  },
  reply: async ({ query }, live) => {
    const reference = await live.reference()
    const { day, expiresAt } = dayAsked(query.date, new Date())
    const found = findPlaces(reference, query.q, day)
    return {
      kind: 'content',
      content: json({ items: found.slice(0, query.limit), total: found.length }),
      tags: [allOf('jurisdictions'), allOf('postal-codes')],
      expiresAt: expiresAt ?? Date.now() + dayMs,
    }
  },
})

const dayMs = 86_400_000
