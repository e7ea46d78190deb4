import type { Licence } from '../../domain/export-settings.ts'

/** Terms of use as opendata.swiss names them. Source: dcat-ap.ch, vocabulary licenses-20240716. */
export const licenceIris: Readonly<Record<Licence, string>> = {
  open: 'http://dcat-ap.ch/vocabulary/licenses/terms_open',
  by: 'http://dcat-ap.ch/vocabulary/licenses/terms_by',
  ask: 'http://dcat-ap.ch/vocabulary/licenses/terms_ask',
  'by-ask': 'http://dcat-ap.ch/vocabulary/licenses/terms_by_ask',
}

/** Source: EU Vocabularies, data theme: government and public sector. */
export const governmentTheme = 'http://publications.europa.eu/resource/authority/data-theme/GOVE'

/** Source: EU Vocabularies, data theme. */
export const themeTaxonomy = 'http://publications.europa.eu/resource/authority/data-theme'

/** The data change whenever somebody publishes. Source: EU Vocabularies, frequency. */
export const continuously = 'http://publications.europa.eu/resource/authority/frequency/CONT'

/** Source: EU Vocabularies, file type. */
export const fileTypeIri = (name: string): string =>
  `http://publications.europa.eu/resource/authority/file-type/${name}`

/** Source: IANA, media types. */
export const mediaTypeIri = (name: string): string =>
  `http://www.iana.org/assignments/media-types/${name}`
