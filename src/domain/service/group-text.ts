import { defaultLocale, type Locale, locales } from '../locale.ts'
import type { FieldGroup, OverridableGroup } from './field-group.ts'
import type { ServiceVariant } from './service-variant.ts'

const isLocale = (key: string): boolean => locales.some((locale) => locale === key)

const francs = (rappen: number): string => `CHF ${(rappen / 100).toFixed(2)}`

/** Parts of a value that say nothing to a reader beside the others. */
const silent: ReadonlySet<string> = new Set(['key', 'html'])

/** What a group says, as text for people: a line for each entry; in the locale, else in German. */
export const groupText = (value: unknown, locale: Locale): string => textOf(value, locale, '')

const textOf = (value: unknown, locale: Locale, key: string): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return /Rappen$/.test(key) ? francs(value) : String(value)
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return ''
  if (Array.isArray(value)) {
    return value
      .map((entry) => textOf(entry, locale, key))
      .filter((line) => line !== '')
      .join('\n')
  }
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([name]) => isLocale(name))) {
    const texts = new Map<string, unknown>(entries)
    return textOf(texts.get(locale) ?? texts.get(defaultLocale), locale, key)
  }
  return entries
    .filter(([name]) => !silent.has(name))
    .map(([name, inner]) => textOf(inner, locale, name))
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
export const ownText = (variant: ServiceVariant, group: FieldGroup, locale: Locale): string => {
  if (isOverridable(group)) {
    return variant.overrides.includes(group) ? groupText(variant[fieldOf[group]], locale) : ''
  }
  const listed = (entries: object, sign: string): string[] => {
    const own = new Map<string, unknown>(Object.entries(entries)).get(group)
    const lines = Array.isArray(own) ? own.map((entry) => groupText(entry, locale)) : []
    return lines.map((line) => `${sign} ${line}`)
  }
  return [...listed(variant.additions, '+'), ...listed(variant.exclusions, '−')].join('\n')
}
