import type { Jurisdiction } from '../domain/jurisdiction/jurisdiction.ts'
import type { Locale } from '../domain/locale.ts'

/** Numbers of the cantons in the federal list. Source: BFS, https://ld.admin.ch/canton/<number>. */
const cantonNumbers =
  'ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU'.split(' ')

/** Number of a canton, by its two letters. */
export const cantonNumber = (canton: string): number => cantonNumbers.indexOf(canton) + 1

/** What an area is called in the linked data of the Confederation; others have an address of ours. */
export const areaIri = (
  { kind, bfsNumber, canton, identifier }: Jurisdiction,
  base: string,
): string => {
  if (kind === 'municipality' && bfsNumber !== undefined) {
    return `https://ld.admin.ch/municipality/${String(bfsNumber)}`
  }
  if (kind === 'canton' && canton !== undefined) {
    return `https://ld.admin.ch/canton/${String(cantonNumber(canton))}`
  }
  if (kind === 'country') return switzerland
  return `${base}/v1/jurisdictions/${identifier}`
}

/** Source: LINDAS. */
export const switzerland = 'https://ld.admin.ch/country/CHE'

const languages: Record<Locale, string> = {
  de: 'DEU',
  'de-simple': 'DEU',
  fr: 'FRA',
  it: 'ITA',
  rm: 'ROH',
  en: 'ENG',
}

/** Source: EU Vocabularies, language. */
export const languageIri = (locale: Locale): string =>
  `http://publications.europa.eu/resource/authority/language/${languages[locale]}`

/** Source: EU Vocabularies, currency. */
export const francs = 'http://publications.europa.eu/resource/authority/currency/CHF'

/** Name of a service, or of what it is at a place. */
export const serviceIri = (base: string, identifier: string, bfs?: number): string =>
  `${base}/v1/services/${identifier}${bfs === undefined ? '' : `?bfs=${String(bfs)}`}`

/** Name of an office. */
export const authorityIri = (base: string, identifier: string): string =>
  `${base}/v1/authorities/${identifier}`
