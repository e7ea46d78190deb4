import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

import { checkAcyclic } from '../domain/tree.ts'
import { refuse } from './refuse.ts'
import { savedId } from './saved-id.ts'

type Row = Record<string, unknown> & { id: number }

const targetsIn = (value: unknown): number[] =>
  (Array.isArray(value) ? value : [value]).flatMap((entry: unknown) => {
    if (typeof entry === 'number') return [entry]
    return typeof entry === 'object' &&
      entry !== null &&
      'id' in entry &&
      typeof entry.id === 'number'
      ? [entry.id]
      : []
  })

/** Refuses a link that leads back to the document itself, over however many others. */
export const keepAcyclic =
  (field: string): CollectionBeforeChangeHook<Row> =>
  async ({ collection: { slug }, data, operation, originalDoc, req }) => {
    const targets = targetsIn(data[field])
    const id = savedId({ operation, originalDoc })
    if (targets.length === 0 || id === undefined) return data
    const arrows = await arrowsFrom(targets, slug, field, req)
    const verdict = checkAcyclic(id, targets, (from) => arrows.get(Number(from)) ?? [])
    refuse(slug, req, [{ path: field, verdict }])
    return data
  }

/** The part of the graph that can be reached from `start`, one query for each step outwards. */
const arrowsFrom = async (start: number[], slug: string, field: string, req: PayloadRequest) => {
  const arrows = new Map<number, number[]>()
  let open = start
  while (open.length > 0) {
    const { docs } = await req.payload.find({
      collection: slug as CollectionSlug,
      where: { id: { in: open } },
      select: { [field]: true } as never,
      depth: 0,
      pagination: false,
      req,
    })
    for (const doc of docs as unknown as Row[]) arrows.set(doc.id, targetsIn(doc[field]))
    open = open.flatMap((id) => arrows.get(id) ?? []).filter((id) => !arrows.has(id))
  }
  return arrows
}
