import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { defaultLocale } from '../i18n/locales.ts'

type Row = Record<string, unknown> & { id: number }

/**
 * Every document a filter finds, relations as ids, texts in German, in the order of ids: published ones as they are
 * public, others as their latest draft says. A published one with a newer draft counts as it is public.
 */
export const findAll = async <T>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where = {},
): Promise<T[]> => {
  if (!req.payload.collections[collection].config.versions?.drafts) {
    return (await find(req, collection, where)) as T[]
  }
  const withStatus = (status: string): Where => ({ and: [{ _status: { equals: status } }, where] })
  const published = await find(req, collection, withStatus('published'))
  const drafts = await find(req, collection, withStatus('draft'), true)
  const alsoPublic = await find(req, collection, {
    and: [{ id: { in: drafts.map(({ id }) => id) } }, { _status: { equals: 'published' } }],
  })
  const isPublic = new Set(alsoPublic.map(({ id }) => id))
  const rows = [...published, ...drafts.filter(({ id }) => !isPublic.has(id))]
  return rows.sort((a, b) => a.id - b.id) as T[]
}

const find = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  draft = false,
): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft,
    depth: 0,
    pagination: false,
    sort: 'id',
    locale: defaultLocale,
    joins: false as never,
    req,
  })
  return docs as unknown as Row[]
}
