import type { Logic, FormField } from './form-definition.ts'

/** Formats a text may be asked for in, beside those that are types of their own. */
export const textFormats = ['iban', 'egid'] as const

/** What a field allows. */
export interface FieldLimits {
  /** Of a number, and of money in Rappen; of a day or a moment a word or a date: `today`, `2026-01-01`. */
  min?: number | string
  max?: number | string
  /** Steps between numbers. */
  step?: number
  minLength?: number
  maxLength?: number
  /** Of a repeated block. */
  minItems?: number
  maxItems?: number
  /** Regular expression of ECMA-262. */
  pattern?: string
  format?: (typeof textFormats)[number]
  /** Of files: media types, megabytes of one, whether there may be several. */
  accept?: string[]
  maxMb?: number
  multiple?: boolean
}

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0

const isEnd = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isFinite(value)) || momentOf(value) !== undefined

const checks: { [K in keyof Required<FieldLimits>]: (value: unknown) => boolean } = {
  min: isEnd,
  max: isEnd,
  step: (value) => typeof value === 'number' && value > 0 && Number.isFinite(value),
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  pattern: (value) => typeof value === 'string' && isPattern(value),
  format: (value) => textFormats.some((format) => format === value),
  accept: (value) => Array.isArray(value) && value.every((type) => typeof type === 'string'),
  maxMb: (value) => typeof value === 'number' && value > 0,
  multiple: (value) => typeof value === 'boolean',
}

const isPattern = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** The limits of a field, as far as they mean something. */
export const limitsOf = ({ validation }: Pick<FormField, 'validation'>): FieldLimits =>
  Object.fromEntries(entriesOf(validation).filter(([key, value]) => isLimit(key, value)))

/** Names of limits that mean nothing. */
export const faultyLimits = ({ validation }: Pick<FormField, 'validation'>): string[] =>
  entriesOf(validation)
    .filter(([key, value]) => !isLimit(key, value))
    .map(([key]) => key)

const isLimit = (key: string, value: unknown): boolean =>
  Object.hasOwn(checks, key) && checks[key as keyof FieldLimits](value)

const entriesOf = (validation: unknown): [string, unknown][] =>
  typeof validation === 'object' && validation !== null
    ? Object.entries(validation)
    : validation === undefined || validation === null
      ? []
      : [['', validation]]

/** A limit in time as logic: `today`, `tomorrow`, `now`, `currentYear-1`, a day or a moment; undefined for anything else. */
const momentOf = (limit: unknown): Logic | undefined => {
  if (typeof limit !== 'string') return undefined
  if (['today', 'tomorrow', 'now'].includes(limit)) return { var: `$${limit}` }
  const year = /^currentYear(?:([+-])(\d{1,2}))?$/.exec(limit)
  if (year) {
    const [, sign, years] = year
    const now: Logic = { var: '$year' }
    return sign ? { [sign]: [now, Number(years)] } : now
  }
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/.test(limit) ? limit : undefined
}

/** A limit that depends on the day. */
interface LimitInTime {
  sign: '≤' | '≥'
  limit: Logic
  /** Holds for answers within the limit. */
  check: Logic
}

/** Limits that a schema cannot say, since they depend on the day. */
export const limitsInTime = (field: FormField): LimitInTime[] => {
  const { min, max } = limitsOf(field)
  const answer: Logic = { var: field.name }
  const [from, to] = [momentOf(min), momentOf(max)]
  return [
    ...(from === undefined
      ? []
      : [{ sign: '≥' as const, limit: from, check: { '>=': [answer, from] } }]),
    ...(to === undefined ? [] : [{ sign: '≤' as const, limit: to, check: { '<=': [answer, to] } }]),
  ]
}

/** Conditions an answer meets that its schema cannot say. */
export const checksOf = (field: FormField): Logic[] => limitsInTime(field).map(({ check }) => check)
