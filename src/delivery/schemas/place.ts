import { z } from 'zod'

import { connectingFacts, responsibilityRoles } from '../../domain/responsibility/responsibility.ts'
import { day, identifier, text } from './base.ts'

/** An area, as it is shown. */
export const jurisdiction = z
  .strictObject({
    identifier,
    kind: z.enum(['country', 'canton', 'district', 'municipality', 'circle', 'service-area']),
    circleKind: text.optional(),
    name: text,
    shortName: text.optional(),
    bfs: z.int().optional(),
    historyId: z.int().optional(),
    canton: text.optional(),
    parent: identifier.optional(),
    members: z.array(identifier),
    predecessors: z.array(identifier),
    successors: z.array(identifier),
    population: z.array(
      z.strictObject({
        year: z.int(),
        inhabitants: z.int(),
        source: text.optional(),
        verified: z.boolean(),
      }),
    ),
    validFrom: day.optional(),
    validTo: day.optional(),
    _links: z.strictObject({ self: text }),
  })
  .meta({ id: 'Jurisdiction' })

/** A place by its names. */
export const place = z
  .strictObject({ identifier, name: text, bfs: z.int().optional() })
  .meta({ id: 'Place' })

const rule = z
  .strictObject({
    source: z.enum(['responsibility', 'template']).meta({
      description: 'Entered for the area, or the default for areas of its kind',
    }),
    area: place,
    connectBy: z.enum(connectingFacts),
    areaKind: text.optional(),
    priority: z.int().optional(),
    validFrom: day.optional(),
    validTo: day.optional(),
    legalBasis: identifier.optional(),
    tookOverFrom: identifier.optional(),
  })
  .meta({ id: 'ResponsibilityRule' })

/** Who acts in which part, and by which rule. */
export const responsibility = z
  .strictObject({
    role: z.enum(responsibilityRoles),
    authority: z.strictObject({ identifier, name: text.optional() }),
    because: rule,
  })
  .meta({ id: 'Responsibility' })

/** Why nobody is named for a part. */
export const responsibilityFinding = z
  .strictObject({
    kind: z.enum(['gap', 'overlap', 'authority-unknown', 'place-unknown', 'place-divided']),
    role: z.enum(responsibilityRoles),
  })
  .meta({ id: 'ResponsibilityFinding' })
