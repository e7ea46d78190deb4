import { z } from 'zod'

import { day, identifier, localesBy, provenance, text } from './base.ts'

const address = z
  .strictObject({
    kind: z.enum(['visit', 'post']),
    street: text.optional(),
    houseNumber: text.optional(),
    postalCode: text,
    town: text,
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    egid: text.optional(),
  })
  .meta({ id: 'Address' })

const specialHours = z
  .strictObject({
    from: day,
    to: day,
    closed: z.boolean(),
    hours: text.optional(),
    text: text.optional(),
  })
  .meta({ id: 'SpecialHours' })

/** An office, as it is shown. */
export const authority = z
  .strictObject({
    identifier,
    name: text.optional(),
    shortName: text.optional(),
    kind: z.enum([
      'bund',
      'kanton',
      'gemeinde',
      'gemeindeverband',
      'zweckverband',
      'korporation',
      'gericht',
      'private-mandated',
    ]),
    parent: identifier.optional(),
    jurisdiction: identifier.optional(),
    uid: text.optional(),
    addresses: z.array(address),
    phone: text.optional().meta({ description: 'E.164' }),
    email: text.optional(),
    website: z.url().optional(),
    languages: z.array(text),
    openingHours: text.optional().meta({ description: 'OpenStreetMap syntax' }),
    specialHours: z.array(specialHours),
    successor: identifier.optional(),
    validFrom: day.optional(),
    validTo: day.optional(),
    ...provenance,
    _locale: localesBy.optional(),
    _links: z.strictObject({ self: text }),
  })
  .meta({ id: 'Authority' })
