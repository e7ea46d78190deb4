import type { Payload } from 'payload'

import { CatalogueError } from '../../domain/errors.ts'
import type { Draft } from '../../domain/preview/draft.ts'
import { deriveDraft } from '../../publication/published/index.ts'
import { openLink } from './link.ts'

/**
 * Reads what a token shows: the latest draft, as the record it would become. Nothing is written.
 * @throws CatalogueError PREVIEW_INVALID, PREVIEW_EXPIRED, RECORD_GONE where the draft was deleted
 */
export const draftReader =
  (payload: Payload) =>
  async (token: string): Promise<Draft> => {
    const { collection, document } = openLink(token, payload.secret, new Date())
    const { docs } = await payload.find({
      collection,
      where: { id: { equals: document } },
      draft: true,
      trash: false,
      depth: 0,
      limit: 1,
      locale: 'all',
      joins: false as never,
    })
    const [doc] = docs
    if (!doc) throw new CatalogueError('RECORD_GONE', 'The draft was deleted.')
    const derived = await deriveDraft(payload, collection, doc)
    if (!derived) {
      throw new CatalogueError('RECORD_NOT_FOUND', 'Its service or its area was never public.')
    }
    return { collection, ...derived } as Draft
  }
