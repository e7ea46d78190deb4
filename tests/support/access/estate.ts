import type { CollectionSlug, Payload } from 'payload'

import { kindOf } from '../../../src/access/kinds.ts'
import { type Ownership, ownerships } from '../../../src/access/matrix.ts'
import { aCompetentAuthority, aDocument, aDocumentsData } from '../builders.ts'

/** Database ids of the authorities that own what is tried out. */
export interface Owners {
  own: number
  foreign: number
}

/** Whether a document was ever public. */
export type Standing = 'published' | 'draft'

/** A document that stands ready to be tried on, and what it takes to put another in its place. */
export interface Plot {
  ownership: Ownership
  standing: Standing
  id: number
  /** Id of its oldest version. */
  version: string
  data: Record<string, unknown>
}

/** The documents of a content collection, of each ownership, published and not. */
export const createPlots = async (
  payload: Payload,
  slug: CollectionSlug,
  owners: Owners,
): Promise<Plot[]> => {
  const plots: Plot[] = []
  for (const ownership of ownerships) {
    for (const standing of ['published', 'draft'] as const) {
      const owner = ownership === 'unowned' ? null : owners[ownership]
      const data = { ...(await aDocumentsData(payload, slug, 'Muster')), owner }
      const plot: Plot = { ownership, standing, id: 0, version: '', data }
      await refill(payload, slug, plot)
      plots.push(plot)
    }
  }
  return plots
}

/** Puts a new document where one was deleted. */
export const refill = async (payload: Payload, slug: CollectionSlug, plot: Plot): Promise<void> => {
  const created = await payload.create({
    collection: slug,
    data: { ...uniquely(slug, plot.data), _status: plot.standing } as never,
    draft: plot.standing === 'draft',
    depth: 0,
  })
  plot.id = created.id
  if (slug === 'services') await aCompetentAuthority(payload, plot.id)
  const { docs } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: plot.id } },
    depth: 0,
    limit: 1,
  })
  plot.version = String(docs[0]?.id)
}

let count = 0

/** What must not be there twice, made new. */
const uniquely = (slug: CollectionSlug, data: Record<string, unknown>) => {
  count += 1
  const name = { identifier: `dokument-${String(count)}` }
  if (slug === 'newsletters') {
    return {
      ...data,
      ...name,
      number: `${String((count % 99) + 1)}/${String(1900 + Math.floor(count / 99))}`,
    }
  }
  return slug === 'service-variants' || slug.startsWith('responsib') ? data : { ...data, ...name }
}

/** Data of a document to be begun, like those that stand there. */
export const newDocument = (slug: CollectionSlug, plot: Plot): Record<string, unknown> => ({
  ...uniquely(slug, plot.data),
  ...(slug === 'service-variants' && { status: 'retired' }),
})

/** The two authorities. */
export const createOwners = async (payload: Payload): Promise<Owners> => {
  const { id: own } = await aDocument(payload, 'authorities', 'Eigene Stelle')
  const { id: foreign } = await aDocument(payload, 'authorities', 'Andere Stelle')
  return { own, foreign }
}

const contentKinds: readonly string[] = ['canonical', 'services', 'local', 'forms', 'newsletters']

/** Slugs of the collections with drafts, as the configuration has them. */
export const contentSlugsIn = ({ config }: Payload): CollectionSlug[] =>
  config.collections
    .filter((collection) => contentKinds.includes(kindOf(collection) ?? ''))
    .map(({ slug }) => slug)

/** Slugs of all other collections, Payload's own among them. */
export const plainSlugsIn = ({ config }: Payload): CollectionSlug[] =>
  config.collections
    .filter((collection) => !contentKinds.includes(kindOf(collection) ?? ''))
    .map(({ slug }) => slug)
