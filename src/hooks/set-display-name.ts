import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { idOf } from '../access/roles.ts'
import { displayNames, type NamedByOthers, type NamePart } from './display-names.ts'
import { findGerman } from './find-german.ts'

type Row = Record<string, unknown>

/** Names a document that has no title of its own by what it connects: «Hund anmelden – Sursee». */
export const setDisplayName =
  (slug: NamedByOthers): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const row = { ...(originalDoc as Row | undefined), ...(data as Row) }
    const words: string[] = []
    for (const part of displayNames[slug]) {
      const word = await titleOf(part, row[part.field], req)
      if (word) words.push(word)
    }
    return { ...(data as Row), displayName: words.join(' – ') }
  }

const titleOf = async (
  { relationTo, titleField }: NamePart,
  value: unknown,
  req: PayloadRequest,
): Promise<string | undefined> => {
  if (value === null || value === undefined) return undefined
  const id = idOf(value as number | { id: number })
  const title = (await findGerman(req, relationTo, id, [titleField]))[titleField]
  return typeof title === 'string' ? title : undefined
}
