import type { CollectionBeforeChangeHook } from 'payload'

import { type Refused, refuse } from './refuse.ts'

type Row = Record<string, unknown>

/** Refuses a document that breaks one of its collection's own rules, naming every field at once. */
export const keepRules =
  (rules: (row: Row) => Refused[]): CollectionBeforeChangeHook =>
  ({ collection: { slug }, data, originalDoc, req }) => {
    refuse(slug, req, rules({ ...(originalDoc as Row | undefined), ...(data as Row) }))
    return data as unknown
  }
