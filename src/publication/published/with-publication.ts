import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
  Plugin,
} from 'payload'

import { CatalogueError } from '../../domain/errors.ts'
import type { PublishedCollection } from '../../domain/published-record.ts'
import { isPublished, isPublishedGlobal } from './collections.ts'
import { touch } from './touched.ts'

/** Notes every write of what the public reads, so that its commit publishes it. */
export const publication: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    isPublished(collection.slug) && !isPublishedGlobal(collection.slug)
      ? withPublication(collection, collection.slug)
      : collection,
  ),
  ...(config.globals && {
    globals: config.globals.map((global) =>
      isPublishedGlobal(global.slug) ? withPublishedGlobal(global) : global,
    ),
  }),
})

const withPublishedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), noteGlobal] },
})

const noteGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await publishWritten(req, global.slug, Number((doc as { id: unknown }).id))
  return doc as unknown
}

const withPublication = (
  collection: CollectionConfig,
  slug: PublishedCollection,
): CollectionConfig => {
  const noteChange: CollectionAfterChangeHook<{ id: number }> = async ({ doc, req }) => {
    await publishWritten(req, slug, doc.id)
    return doc
  }
  const noteDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
    await publishWritten(req, slug, Number(id))
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), noteChange],
      afterDelete: [...(hooks?.afterDelete ?? []), noteDelete],
    },
  }
}

/**
 * Lets the commit of the request publish what a document has become; whoever writes past Payload's hooks says so here.
 * @throws CatalogueError PUBLICATION_UNAVAILABLE outside of a transaction
 */
export const publishWritten = async (
  { payload, transactionID }: PayloadRequest,
  collection: string,
  id: number,
): Promise<void> => {
  if (!isPublished(collection)) return
  const transaction = await transactionID
  if (!transaction) {
    throw new CatalogueError(
      'PUBLICATION_UNAVAILABLE',
      'What the public reads changes with the document or not at all, and this was outside of a transaction.',
    )
  }
  touch(payload.db, transaction, collection, [id])
}
