import { type Locale, locales } from '../../domain/locale.ts'

/** Where in the admin a finding belongs: the path of a field, and the locale it is about. */
export interface FindingPlace {
  /** As Payload writes it: `conditions.0.title`. */
  path: string
  locale?: Locale
}

/** Fields a record names otherwise than its document, by their pointer in the record. */
const renamed: Record<string, string> = {
  reviewDue: 'review.nextReviewDue',
  sources: 'evidence',
  spatial: 'spatial',
}

const isLocale = (segment: string): segment is Locale =>
  locales.some((locale) => locale === segment)

/** The field of a document that a pointer into its record is about. */
export const placeOfFinding = (pointer: string): FindingPlace => {
  const segments = pointer.split('/').slice(1)
  const [first = ''] = segments
  const at = segments.findIndex(isLocale)
  const locale = segments.find(isLocale)
  if (first === 'translationState') {
    const name = (locale ?? '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return { path: `translationState.${name}` }
  }
  const path = renamed[first] ?? segments.slice(0, at === -1 ? undefined : at).join('.')
  return { path, ...(locale && { locale }) }
}
