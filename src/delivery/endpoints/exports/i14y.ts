import { z } from 'zod'

import { i14yRecords } from './i14y-records.ts'
import { asJsonList, streamedExport } from './streamed-export.ts'

const text = z.partialRecord(z.enum(['de', 'fr', 'it', 'rm', 'en']), z.string())
const codes = z.array(z.strictObject({ code: z.string() }))
const references = z.array(z.strictObject({ id: z.string() }))
const organisation = z.strictObject({ identifier: z.string() })

const i14yService = z
  .strictObject({
    name: text,
    description: text,
    publisher: organisation,
    identifiers: z.array(z.string()),
    languages: codes,
    thematicAreas: codes,
    sectors: codes,
    keywords: z.array(z.strictObject({ label: text })),
    spatial: z.array(z.string()),
    spatialCH: codes,
    requires: references,
    relations: references,
    isDescribedAt: references,
    lifeEvents: codes,
    businessEvents: codes,
    channels: z.array(
      z.strictObject({
        identifier: z.string(),
        type: z.strictObject({ code: z.string() }).optional(),
        description: text,
        url: z.string().optional(),
        email: z.string().optional(),
        phone: z.string().optional(),
        openingHours: z.string().optional(),
        ownedBy: z.array(organisation),
      }),
    ),
  })
  .meta({ id: 'I14yPublicService' })

/** `GET /v1/export/i14y.json`. */
export const i14yEndpoints = [
  streamedExport({
    path: '/v1/export/i14y.json',
    operation: 'exportI14y',
    summary: 'All services as the input model of I14Y, in all its languages',
    description:
      'One record for each service; where it is offered is said by the numbers of areas. Nothing is sent to I14Y.',
    contentType: 'application/json',
    schema: z.array(i14yService),
    pieces: (live) => asJsonList(i14yRecords(live)),
  }),
]
