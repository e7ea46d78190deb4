import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

import { defaultLocale } from '../i18n/locales.ts'

type Sort = string | string[] | undefined

interface ReadArgs {
  id?: unknown
  joins?: false | Record<string, false | { sort?: Sort }>
  sort?: Sort
}

/** What decides between documents that are alike in everything asked for; the id leaves none undecided. */
const tieBreakers = ['-createdAt', 'id']

/**
 * Gives every list one order, so that no document is on two pages of it or on none: the id decides in the end. Where
 * all locales are asked for, a text is ordered by its German; Payload would list the document once for every locale.
 */
export const keepOrderStable: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, req } = hook
  const { operation }: { operation: string } = hook
  if (operation !== 'read') return args
  const read = args as ReadArgs
  const { payload } = req
  const inAllLocales = req.locale === 'all'
  const joins = Object.values(collection.joins).flat()
  const ordered =
    read.joins === false
      ? {}
      : Object.fromEntries(
          joins.map(({ joinPath, field }) => {
            const asked = read.joins ? read.joins[joinPath] : undefined
            if (asked === false || typeof field.collection !== 'string') return [joinPath, asked]
            const { flattenedFields } = payload.collections[field.collection].config
            const sort = asked?.sort ?? field.defaultSort
            return [joinPath, { ...asked, sort: stableOrder(sort, flattenedFields, inAllLocales) }]
          }),
        )
  return {
    ...args,
    ...(read.joins === false || joins.length === 0 ? {} : { joins: { ...read.joins, ...ordered } }),
    ...(read.id === undefined && {
      sort: stableOrder(
        hasOrder(read.sort) ? read.sort : collection.defaultSort,
        collection.flattenedFields,
        inAllLocales,
      ),
    }),
  }
}

const hasOrder = (sort: Sort): boolean => sort !== undefined && sort.length > 0

/** An order that leaves nothing undecided, made of the one asked for. */
const stableOrder = (
  sort: Sort,
  fields: readonly FlattenedField[],
  inAllLocales: boolean,
): string[] => {
  const asked = typeof sort === 'string' ? sort.split(',') : (sort ?? [])
  const paths = asked.map((path) => path.trim()).filter((path) => path !== '')
  const fieldsOf = new Set(paths.map(withoutSign))
  return [
    ...paths.map((path) => (inAllLocales ? inGerman(path, fields) : path)),
    ...tieBreakers.filter((path) => !fieldsOf.has(withoutSign(path))),
  ]
}

const withoutSign = (path: string) => path.replace(/^-/, '')

/** `-title` becomes `-title.de` where the field is localized and no locale is named. */
const inGerman = (path: string, fields: readonly FlattenedField[]): string => {
  const segments = withoutSign(path).replaceAll('__', '.').split('.')
  const sign = path.startsWith('-') ? '-' : ''
  let within = fields
  for (const [i, segment] of segments.entries()) {
    const field = within.find(({ name }) => name === segment)
    if (!field) return path
    if ('localized' in field && field.localized) {
      const named = segments.length > i + 1 && !('flattenedFields' in field)
      return named ? path : sign + segments.toSpliced(i + 1, 0, defaultLocale).join('.')
    }
    if (!('flattenedFields' in field)) return path
    within = field.flattenedFields
  }
  return path
}
