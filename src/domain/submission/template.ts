import { z } from 'zod'

import { streetLineOf } from '../street-line.ts'
import { type Facts, factOf } from './guard.ts'

const kinds = ['boolean', 'house-number', 'number', 'street', 'text'] as const

/** Where a value of a case goes in what is asked or delivered. */
interface FactPlace {
  /** Name of the fact, with dots: `answers.chipNumber`. */
  var: string
  /** What it becomes; of a street with a number, one of the two. Default: as it is. */
  as?: (typeof kinds)[number] | undefined
}

/** The shape of what is asked or delivered, with places for what is known of a case; strings stand as they are. */
export type Template =
  string | number | boolean | null | FactPlace | Template[] | { [name: string]: Template }

/** A place for one value. */
export const factPlace = z.strictObject({
  var: z.string().min(1),
  as: z.enum(kinds).optional(),
})

/** A template as it is stored. An object with `var` is a place, whatever else it holds. */
export const template: z.ZodType<Template> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    factPlace,
    z.array(template),
    z
      .record(z.string(), template)
      .refine((object) => !Object.hasOwn(object, 'var'), 'is no place: `var` and `as` alone'),
  ]),
)

/** What a template makes of a case; what is not known is left out. */
export const filled = (given: Template, facts: Facts): unknown => {
  if (Array.isArray(given)) return given.map((part) => filled(part, facts))
  if (typeof given !== 'object' || given === null) return given
  if (isPlace(given)) return converted(factOf(given.var, facts), given.as)
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, part]) => {
      const value = filled(part, facts)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Names of facts a template asks for. */
export const factsIn = (given: Template): string[] => {
  if (Array.isArray(given)) return given.flatMap(factsIn)
  if (typeof given !== 'object' || given === null) return []
  return isPlace(given) ? [given.var] : Object.values(given).flatMap(factsIn)
}

const isPlace = (given: object): given is FactPlace => Object.hasOwn(given, 'var')

const converted = (value: unknown, as: FactPlace['as']): unknown => {
  if (value === undefined || value === null || as === undefined) return value ?? undefined
  if (as === 'boolean') return value === true || value === 'true' || value === 'yes'
  if (as === 'number') return Number(value)
  if (as === 'street' || as === 'house-number') {
    if (typeof value !== 'string') return undefined
    const { street, houseNumber } = streetLineOf(value)
    return as === 'street' ? street : houseNumber
  }
  return typeof value === 'string' ? value : JSON.stringify(value)
}
