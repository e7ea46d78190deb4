import { durationInWords } from '../duration.ts'
import { formatRappen } from '../money.ts'
import { defaultLocale, type Locale, locales } from '../locale.ts'
import type { FieldGroup, OverridableGroup } from './field-group.ts'
import type { ServiceVariant } from './service-variant.ts'

const isLocale = (key: string): boolean => locales.some((locale) => locale === key)

/** Parts of a value that say nothing to a reader beside the others. */
const silent: ReadonlySet<string> = new Set(['key', 'html'])

/** For whom a group is put into words. */
export interface Reading {
  locale: Locale
  /** What people call the documents a group names, by identifier. */
  names?: ReadonlyMap<string, string>
  /** What the choices of a field are called: `report` is «Melden». */
  choices?: ReadonlyMap<string, string>
}

/** Fields whose value is one of several choices. */
const chosen: ReadonlySet<string> = new Set(['kind', 'rule', 'feeRule', 'unit'])

/** Fields that hold an ISO 8601 duration. */
const lasting: ReadonlySet<string> = new Set(['typical', 'statutory', 'duration'])

/** What a group says, as text for people: a line for each entry; in the locale, else in German. */
export const groupText = (value: unknown, reading: Reading): string => textOf(value, reading, '')

const textOf = (value: unknown, reading: Reading, key: string): string => {
  const { locale, names, choices } = reading
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return /Rappen$/.test(key) ? formatRappen(value) : String(value)
  if (typeof value === 'string') {
    if (lasting.has(key)) return durationInWords(value, locale)
    if (chosen.has(key)) return choices?.get(value) ?? value
    return names?.get(value) ?? value
  }
  if (typeof value !== 'object') return ''
  if (Array.isArray(value)) {
    return value
      .map((entry) => textOf(entry, reading, key))
      .filter((line) => line !== '')
      .join('\n')
  }
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([name]) => isLocale(name))) {
    const texts = new Map<string, unknown>(entries)
    return textOf(texts.get(locale) ?? texts.get(defaultLocale), reading, key)
  }
  return entries
    .filter(([name]) => !silent.has(name))
    .map(([name, inner]) => textOf(inner, reading, name))
    .filter((part) => part !== '')
    .join(entries.some(([name]) => name === 'fees') ? '\n' : ' · ')
}

const fieldOf = {
  description: 'description',
  procedure: 'procedureSteps',
  time: 'processingTime',
  remedy: 'remedy',
  contact: 'contact',
} as const satisfies Record<OverridableGroup, keyof ServiceVariant>

const isOverridable = (group: FieldGroup): group is OverridableGroup =>
  Object.hasOwn(fieldOf, group)

/** What a variant says of a group: its own value, or what it adds (+) and leaves out (−). */
export const ownText = (variant: ServiceVariant, group: FieldGroup, reading: Reading): string => {
  if (isOverridable(group)) {
    return variant.overrides.includes(group) ? groupText(variant[fieldOf[group]], reading) : ''
  }
  const listed = (entries: object, sign: string): string[] => {
    const own = new Map<string, unknown>(Object.entries(entries)).get(group)
    const lines = Array.isArray(own) ? own.map((entry) => groupText(entry, reading)) : []
    return lines.map((line) => `${sign} ${line}`)
  }
  return [...listed(variant.additions, '+'), ...listed(variant.exclusions, '−')].join('\n')
}
