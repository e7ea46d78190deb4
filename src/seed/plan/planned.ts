import type { CollectionSlug } from 'payload'

import type { Origin } from '../origin.ts'

/** Ids of documents that will exist, by collection and seed identifier. */
export interface Refs {
  /** @throws Error when nothing of that name is planned */
  id: (collection: CollectionSlug, identifier: string) => number
  /** The same for a list; nothing for a list that is not there. */
  ids: (
    collection: CollectionSlug,
    identifiers: readonly string[] | undefined,
  ) => number[] | undefined
  /** Small Markdown in every locale as rich text. */
  richText: (text: Record<string, string | undefined>) => Record<string, unknown>
}

/** A document to write: its name in the seed, where it stands, and its content once all ids are known. */
export interface Planned {
  collection: CollectionSlug
  identifier: string
  origin: Origin
  document: (refs: Refs) => Record<string, unknown>
}

/** A text that exists in German alone. */
export const german = (de: string | undefined) => (de ? { de } : undefined)

/** Stored form of a calendar date: noon UTC. */
export const day = (date: string | undefined) => (date ? `${date}T12:00:00.000Z` : undefined)
