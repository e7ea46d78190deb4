import type { AdminLanguage } from '../../../i18n/locales.ts'

const words = {
  de: { yes: 'Ja', no: 'Nein' },
  fr: { yes: 'Oui', no: 'Non' },
  it: { yes: 'Sì', no: 'No' },
  en: { yes: 'Yes', no: 'No' },
} as const

const day = /^(\d{4})-(\d{2})-(\d{2})$/

/** A value as people read it; empty for what is not known. */
export const shownAs = (value: unknown, language: AdminLanguage): string => {
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no']
  if (typeof value === 'string') return value.replace(day, '$3.$2.$1')
  if (typeof value === 'number') return value.toLocaleString('de-CH')
  const parts = Array.isArray(value) ? value : Object.values(value ?? {})
  return parts
    .map((part) => shownAs(part, language))
    .filter(Boolean)
    .join(', ')
}
