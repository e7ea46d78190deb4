import { z } from 'zod'

import { locales } from '../../domain/locale.ts'

/** An identifier in a path. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,100}$/, 'is no identifier: letters, digits, - and _')
  .meta({ description: 'Public, unchanging name', examples: ['hund-anmelden'] })

/** A municipality, by its number. */
export const bfs = z.coerce
  .number({ error: 'is no BFS number' })
  .int('is no BFS number')
  .min(1, 'is no BFS number')
  .max(9999, 'is no BFS number')
  .meta({ description: 'BFS number of a municipality', examples: [1103] })

/** A day of law. */
export const date = z.iso.date('is no day: YYYY-MM-DD').meta({
  description: 'Day whose state of law counts; default: today in Europe/Zurich',
  examples: ['2026-06-15'],
})

/** The locale of the texts. */
export const locale = z
  .enum(locales, { error: `is not one of: ${locales.join(', ')}` })
  .meta({ description: 'Locale of the texts; default: the best of `Accept-Language`, else `de`' })

/** How many of a list. */
export const limit = z.coerce
  .number({ error: 'is no number' })
  .int('is no whole number')
  .min(1, 'is less than 1')
  .max(100, 'is more than 100')
  .default(20)
  .meta({ description: 'How many of the list' })

/** Where a list goes on. */
const cursor = z.string().max(2000).meta({ description: '`next` of the answer before; opaque' })

/** A moment. */
export const moment = z.iso
  .datetime({ offset: true, error: 'is no moment: RFC 3339' })
  .meta({ description: 'RFC 3339', examples: ['2026-06-15T08:00:00Z'] })

/** Parameters of every list. */
export const paging = { limit, cursor: cursor.optional() }

/** One of several, with a message that names them. */
export const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
) => z.enum(values, { error: `is not one of: ${values.join(', ')}` }).meta({ description })

/** For whom a service is. */
export const audience = choice(
  ['bevoelkerung', 'wirtschaft', 'behoerden'],
  'For whom: residents, businesses, authorities',
)

/** Who regulates a service. */
export const level = choice(
  ['bund', 'kanton', 'gemeinde', 'verband', 'privat'],
  'Who regulates it: Confederation, canton, municipality, association, private body',
)
