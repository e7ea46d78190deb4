import { type SQL, sql } from 'drizzle-orm'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { defaultLocale } from '../i18n/locales.ts'
import { displayNames, type NamedByOthers, type NamePart } from './display-names.ts'

/** Payload's name of a slug or field in the database. */
const columnOf = (name: string) =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const isLocalized = ({ relationTo }: NamePart) => relationTo !== 'jurisdictions'

/** The German title a part gives, that of the latest version first: a draft is what an editor sees. */
const titleIn = (part: NamePart, target: SQL): SQL => {
  const table = columnOf(part.relationTo)
  const title = columnOf(part.titleField)
  const version = sql.identifier(`version_${title}`)
  if (!isLocalized(part)) {
    return sql`coalesce(
      (select v.${version} from ${sql.identifier(`_${table}_v`)} v
        where v.parent_id = ${target} and v.latest order by v.id desc limit 1),
      (select m.${sql.identifier(title)} from ${sql.identifier(table)} m where m.id = ${target}))`
  }
  return sql`coalesce(
    (select l.${version} from ${sql.identifier(`_${table}_v`)} v
      join ${sql.identifier(`_${table}_v_locales`)} l on l._parent_id = v.id and l._locale = ${defaultLocale}
      where v.parent_id = ${target} and v.latest order by v.id desc limit 1),
    (select l.${sql.identifier(title)} from ${sql.identifier(`${table}_locales`)} l
      where l._parent_id = ${target} and l._locale = ${defaultLocale}))`
}

const nameIn = (parts: readonly NamePart[], prefix: '' | 'version_'): SQL => {
  const words = parts.map((part) =>
    titleIn(part, sql`d.${sql.identifier(`${prefix}${part.field}_id`)}`),
  )
  return sql`concat_ws(' – ', ${sql.join(words, sql`, `)})`
}

/** One statement: the documents and their latest versions get the names that follow from what they connect now. */
const renaming = (slug: NamedByOthers, changed?: { part: NamePart; id: number }): SQL => {
  const table = columnOf(slug)
  const parts = displayNames[slug]
  const where = (prefix: '' | 'version_') =>
    changed
      ? sql`d.${sql.identifier(`${prefix}${changed.part.field}_id`)} = ${changed.id}`
      : sql`true`
  return sql`with versions as (
      update ${sql.identifier(`_${table}_v`)} d set version_display_name = ${nameIn(parts, 'version_')}
        where d.latest and ${where('version_')}
    )
    update ${sql.identifier(table)} d set display_name = ${nameIn(parts, '')} where ${where('')}`
}

const execute = async (req: PayloadRequest, query: SQL): Promise<void> => {
  const { db } = req.payload
  const transactionID = await req.transactionID
  const session = transactionID === undefined ? undefined : db.sessions?.[transactionID]
  const connection = (session?.db ?? db.drizzle) as { execute: (query: SQL) => Promise<unknown> }
  await connection.execute(query)
}

/** Names all documents of some collections again. */
export const nameAgain = async (
  req: PayloadRequest,
  slugs: readonly NamedByOthers[],
): Promise<void> => {
  for (const slug of slugs) await execute(req, renaming(slug))
}

/** A document got another German title: those that are named after it follow, one statement for each collection. */
export const refreshDisplayNames =
  (
    titleField: NamePart['titleField'],
  ): CollectionAfterChangeHook<Record<string, unknown> & { id: number }> =>
  async ({ collection: { slug }, doc, operation, previousDoc, req }) => {
    const isGerman = req.locale === defaultLocale || req.locale === undefined
    const isOther = doc[titleField] !== (previousDoc as typeof doc | undefined)?.[titleField]
    if (operation === 'create' || !isGerman || !isOther) return doc
    for (const [named, parts] of Object.entries(displayNames)) {
      const part = parts.find(({ relationTo }) => relationTo === slug)
      if (part) await execute(req, renaming(named as NamedByOthers, { part, id: doc.id }))
    }
    return doc
  }
