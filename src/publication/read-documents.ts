import {
  type DataFromCollectionSlug,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'

import type { NamedCollection } from './records/lookup.ts'

/** Which state of the documents: what the public sees, or what editors last saved. */
export interface Reading {
  status: 'published' | 'latest'
}

/** Collections whose documents become records. */
export type RecordCollection =
  | Exclude<
      NamedCollection,
      'topics' | 'life-events' | 'business-events' | 'forms' | 'announcements' | 'workflows'
    >
  | 'responsibilities'
  | 'responsibility-templates'

/** Those, and the forms: no service is made of what a form asks. */
type ReadCollection = RecordCollection | 'forms'

/** Documents of a collection as the conversions take them: in all locales, relations as numbers. */
export type DocumentsOf<S extends ReadCollection> = DataFromCollectionSlug<S>[]

/** Reads documents of one state with all rights: what a person may see of the answer is for the caller to decide. */
export interface DocumentReader {
  documents: <S extends ReadCollection>(collection: S, where?: Where) => Promise<DocumentsOf<S>>
  /** Database ids and identifiers. @param where Default: of the whole collection */
  names: (
    collection: Exclude<NamedCollection, 'service-variants' | 'workflows'>,
    where?: Where,
  ) => Promise<Map<number, string>>
}

/** A reader inside the request's transaction, if there is a request. */
export const createDocumentReader = (
  payload: Payload,
  req: PayloadRequest | undefined,
  { status }: Reading,
): DocumentReader => {
  const isPublished = { _status: { equals: 'published' } } satisfies Where
  const scope = (where?: Where) => ({
    where: { and: [...(status === 'published' ? [isPublished] : []), ...(where ? [where] : [])] },
    draft: status === 'latest',
    depth: 0,
    pagination: false,
    // Payload writes the locale of a nested call into the request it is given; what follows must keep its own.
    ...(req && { req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) }),
  })
  return {
    documents: async (collection, where) => {
      const { docs } = await payload.find({
        collection,
        ...scope(where),
        locale: 'all',
        joins: false as never,
      })
      return docs
    },
    names: async (collection, where) => {
      const { docs } = await payload.find({
        collection,
        ...scope(where),
        select: { identifier: true } as never,
      })
      const rows = docs as unknown as { id: number; identifier: string }[]
      return new Map(rows.map(({ id, identifier }) => [id, identifier]))
    },
  }
}
