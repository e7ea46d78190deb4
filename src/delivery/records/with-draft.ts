import type pg from 'pg'

import type { Draft } from '../../domain/preview/draft.ts'
import type { FoundService } from './find-service.ts'
import { blocksIn, blocksOf, type FoundRow } from './service-parts.ts'

/** A public service at a place, with a draft in the place of what is public. Nothing of it is kept. */
export const withDraft = async (
  pool: pg.Pool,
  { canonical, local }: FoundService,
  draft: Draft,
): Promise<FoundService> => {
  const blocks = blocksIn(await readBlocks(pool, draft.refersTo))
  if (draft.collection === 'services') {
    const { parts } = canonical
    const faqs = parts.service?.faqs ?? []
    return {
      local,
      canonical: {
        ...canonical,
        parts: {
          ...parts,
          isGone: false,
          service: { ...draft.record, faqs },
          blocks: blocksOf(parts.blocks, blocks),
        },
      },
    }
  }
  const { record } = draft
  const others = local.parts.variants.filter(
    ({ jurisdiction }) => jurisdiction !== record.jurisdiction,
  )
  // A retired one counts for nobody, as when it is published.
  const variants = record.status === 'retired' ? others : [...others, record]
  return {
    canonical,
    local: { ...local, parts: { variants, blocks: blocksOf(local.parts.blocks, blocks) } },
  }
}

const readBlocks = async (pool: pg.Pool, keys: readonly string[]): Promise<FoundRow[]> => {
  const { rows } = await pool.query<FoundRow>(
    `select record.collection, record.identifier, record.data::text as data
      from unnest($1::text[]) as named (key) join publication.record record
        on record.collection = split_part(named.key, '/', 1)
        and record.identifier = split_part(named.key, '/', 2)
      where record.data is not null`,
    [keys],
  )
  return rows
}
