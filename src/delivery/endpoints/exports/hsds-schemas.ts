import { z } from 'zod'

import { locale, moment } from '../../schemas/parameters.ts'

const page = {
  total_items: z.int(),
  total_pages: z.int(),
  page_number: z.int(),
  size: z.int(),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean(),
}

/** A service of HSDS; everything else in it is as the standard says. */
export const hsdsService = z
  .looseObject({
    id: z.uuid(),
    name: z.string(),
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  })
  .meta({ id: 'HsdsService', description: 'HSDS 3.0, service' })

/** An office of HSDS. */
export const hsdsOrganization = z
  .looseObject({ id: z.uuid(), name: z.string(), description: z.string() })
  .meta({ id: 'HsdsOrganization', description: 'HSDS 3.0, organization' })

/** A page of one of them. */
export const hsdsPageOf = (contents: z.ZodType, id: string) =>
  z.strictObject({ ...page, contents: z.array(contents) }).meta({ id })

const number = (most: number, otherwise: number, description: string) =>
  z.coerce
    .number({ error: 'is no number' })
    .int('is no whole number')
    .min(1, 'is less than 1')
    .max(most, `is more than ${String(most)}`)
    .default(otherwise)
    .meta({ description })

/** What lists of HSDS are asked with. */
export const hsdsPaging = {
  page: number(1_000_000, 1, 'Which page; the first is 1'),
  per_page: number(100, 50, 'How many on a page'),
  full: z
    .enum(['true', 'false'], { error: 'is not one of: true, false' })
    .optional()
    .meta({ description: 'Whether with everything below' }),
  locale: locale.optional(),
}

/** What lists of services are asked with besides. */
export const hsdsModifiedAfter = moment.optional()
