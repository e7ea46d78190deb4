import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

import type { BlockContents } from '../domain/form/reusable-block.ts'
import { blockOf, toBlockFields } from './records/to-form-field.ts'

/** Reusable blocks as they are now. */
export interface Blocks {
  contents: BlockContents
  /** German, by number. */
  titles: ReadonlyMap<string, string>
}

/** Reads blocks with all rights, in all locales. @param ids Default: all of them */
export const readBlocks = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  ids?: readonly string[],
): Promise<Blocks> => {
  if (ids?.length === 0) return { contents: {}, titles: new Map() }
  const { docs } = await payload.find({
    collection: 'form-blocks',
    ...(ids && { where: { id: { in: ids.map(Number).filter((id) => Number.isInteger(id)) } } }),
    depth: 0,
    pagination: false,
    locale: 'all',
    // Payload writes the locale of a nested call into the request it is given.
    ...(req && { req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) }),
  })
  // With `locale: 'all'` a text is an object by locale, whatever the types say.
  const titleOf = (title: unknown) => (title as { de?: string }).de ?? ''
  return {
    contents: Object.fromEntries(docs.map((doc) => [String(doc.id), toBlockFields(doc)])),
    titles: new Map(docs.map(({ id, title }) => [String(id), titleOf(title)])),
  }
}

/** Numbers of the blocks that stand in a form, each once; what is not of its shape, as a client may send it, holds none. */
export const blocksIn = (form: { sections?: unknown }): string[] => [
  ...new Set(
    rowsOf(form.sections).flatMap(({ fields }) =>
      rowsOf(fields).flatMap((row) => blockOf(row as Parameters<typeof blockOf>[0]) ?? []),
    ),
  ),
]

const rowsOf = (list: unknown): { fields?: unknown }[] =>
  Array.isArray(list)
    ? (list as unknown[]).filter((row): row is object => typeof row === 'object' && row !== null)
    : []
