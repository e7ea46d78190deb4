import type { CollectionConfig, Plugin } from 'payload'

import {
  type PreviewedCollection,
  previewedCollections,
} from '../../domain/preview/preview-link.ts'
import { type PreviewPlace, previewAddress } from './address.ts'
import { linkEndpoint } from './link-endpoint.ts'

export { draftReader } from './read-draft.ts'

/** Shows drafts as the public would get them: beside the form, and by links that end. */
export const previewPlugin =
  (place: PreviewPlace = {}): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      isPreviewed(collection.slug) ? withPreview(collection, collection.slug, place) : collection,
    ),
  })

const isPreviewed = (slug: string): slug is PreviewedCollection =>
  previewedCollections.some((known) => known === slug)

const withPreview = (
  collection: CollectionConfig,
  slug: PreviewedCollection,
  place: PreviewPlace,
): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    preview: (doc, { locale, req }) =>
      typeof doc.id === 'number'
        ? previewAddress(req, place, { collection: slug, document: doc.id, locale }).url
        : null,
    livePreview: {
      url: ({ data, locale, req }) =>
        typeof data.id === 'number'
          ? previewAddress(req, place, {
              collection: slug,
              document: data.id,
              locale: locale.code,
            }).url
          : null,
    },
  },
  endpoints: [...(collection.endpoints || []), linkEndpoint(slug, place)],
})
