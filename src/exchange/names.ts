import type { CollectionSlug } from 'payload'

import { recordKeyOf } from './exchangeable.ts'

/** Which document a name in a file means, and the other way round. */
export interface Names {
  nameOf: (slug: CollectionSlug, id: number) => string | undefined
  /** `ambiguous` where several documents have the name. */
  idOf: (slug: CollectionSlug, name: string) => number | 'ambiguous' | undefined
  /** Names a document, of several versions the one that is told last. */
  add: (slug: CollectionSlug, name: string, id: number) => void
  /** The same names, to which more can be added without telling these. */
  fork: () => Names
}

/** Names of documents, by collection. */
export const createNames = (
  names = new Map<string, string>(),
  ids = new Map<string, number | 'ambiguous'>(),
): Names => ({
  nameOf: (slug, id) => names.get(`${slug}/${String(id)}`),
  idOf: (slug, name) => ids.get(`${slug}/${name}`),
  add: (slug, name, id) => {
    const known = ids.get(`${slug}/${name}`)
    names.set(`${slug}/${String(id)}`, name)
    const isOne = known === undefined || known === id || recordKeyOf(slug).hasVersions
    ids.set(`${slug}/${name}`, isOne ? id : 'ambiguous')
  },
  fork: () => createNames(new Map(names), new Map(ids)),
})
