import type { PublishedRecords } from '../published-record.ts'
import type { PreviewedCollection } from './preview-link.ts'

/** A draft as the record it would become, were it published now. */
export type Draft = {
  [S in PreviewedCollection]: {
    collection: S
    record: PublishedRecords[S]
    /** Public building blocks the record names, by collection and name. */
    refersTo: readonly string[]
  }
}[PreviewedCollection]
