import type { CollectionSlug, UIField } from 'payload'

interface Link {
  collection: CollectionSlug
  /** The relation there that points here. */
  on: string
  /** The fields there that name a document, one behind the other; of a choice its name. */
  titleFields: readonly string[]
}

/**
 * Shows, in the admin alone, which documents of another collection point here through a relation to many.
 * Payload's own join field fails on drafts of such a relation: payloadcms/payload#9515.
 */
export const linkedDocumentsField = (name: string, link: Link): UIField => ({
  name,
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: {
        path: '/admin/linked-documents/index.tsx#LinkedDocuments',
        serverProps: { link },
      },
    },
  },
})
