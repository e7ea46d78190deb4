import type { CollectionBeforeChangeHook } from 'payload'

import { firstPublishedAt } from '../domain/publication/first-published-at.ts'

interface Publishable {
  _status?: 'draft' | 'published' | null
  firstPublishedAt?: string | null
}

/** Records when a document first became public. */
export const setFirstPublishedAt: CollectionBeforeChangeHook<Publishable & { id: number }> = ({
  data,
  operation,
  originalDoc,
}) => ({
  ...data,
  firstPublishedAt: firstPublishedAt(
    {
      status: data._status ?? 'draft',
      firstPublishedAt: (operation === 'update' && originalDoc?.firstPublishedAt) || null,
    },
    new Date(),
  ),
})
