import type { ArrayField, CollectionSlug } from 'payload'

/** Rows of an array are closed and named by the first of these fields that is filled in. */
export const rowTitles = (...names: string[]): ArrayField['admin'] => ({
  initCollapsed: true,
  components: {
    RowLabel: { path: '/admin/row-label/index.tsx#RowLabel', clientProps: { names } },
  },
})

/** Rows of an array are closed and named by the document that a relation of the row leads to. */
export const relatedRowTitles = (
  relation: string,
  collection: CollectionSlug,
  titleField: string,
): ArrayField['admin'] => ({
  initCollapsed: true,
  components: {
    RowLabel: {
      path: '/admin/related-row-label/index.tsx#RelatedRowLabel',
      serverProps: { link: { relation, collection, titleField } },
    },
  },
})
