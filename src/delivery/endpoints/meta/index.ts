import { z } from 'zod'

import { locales } from '../../../domain/locale.ts'
import { defineEndpoint } from '../../endpoint.ts'
import { json } from '../content.ts'

/** `GET /v1/meta`. */
export const metaEndpoint = defineEndpoint({
  path: '/v1/meta',
  operation: 'getMeta',
  summary: 'What answers here, and at which state of the data',
  tag: 'Operations',
  localized: false,
  kept: false,
  params: z.strictObject({}),
  query: z.strictObject({}),
  answers: {
    'application/json': z
      .strictObject({
        product: z.literal('Schaltwerk'),
        version: z.string(),
        sequence: z.int().meta({ description: 'Turn of the last change' }),
        locales: z.array(z.enum(locales)),
        counts: z
          .record(z.string(), z.int())
          .meta({ description: 'Public documents by collection, counted in the last minute' }),
      })
      .meta({ id: 'Meta' }),
  },
  reply: async (_, live) => ({
    kind: 'content',
    content: json(
      {
        product: 'Schaltwerk',
        version: live.version,
        sequence: await live.sequence(),
        locales,
        counts: await live.counts(),
      },
      { cacheControl: 'no-cache' },
    ),
    tags: [],
  }),
})
