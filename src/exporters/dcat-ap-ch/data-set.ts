import type { LocalizedText } from '../../domain/localized-text.ts'
import type { PublishedCollection } from '../../domain/published-record.ts'

/** A way to get a data set. */
export interface Distribution {
  key: string
  title: LocalizedText
  /** Below the address of the server. */
  path: string
  mediaType: string
  /** Name in the list of file types of the EU. */
  format: 'CSV' | 'ICS' | 'JSON' | 'JSON_LD' | 'RDF_TURTLE' | 'RSS' | 'XLSX'
  /** Whether the address gives all of it at once, or the first page. */
  isWhole: boolean
  /** The standard it follows. */
  conformsTo?: string
}

/** Something the catalogue hands out. */
export interface DataSet {
  /** First part of its identifier; never changes. */
  key: string
  title: LocalizedText
  description: LocalizedText
  keywords: readonly LocalizedText[]
  /** Whose changes are changes of the data set. */
  collections: readonly PublishedCollection[]
  distributions: readonly Distribution[]
}
