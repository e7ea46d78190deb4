import type {
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import type { ExchangeField, ExchangeKind } from '../domain/exchange/exchange-field.ts'

/** A field a file carries, with the field of the configuration it was made of. */
export interface BoundField extends ExchangeField {
  source: FlattenedField
  relationTo?: CollectionSlug
  fields?: readonly BoundField[]
}

/** What the system keeps by itself about a document: no file carries it. */
const ofTheSystem = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'firstPublishedAt',
  'isDemo',
  'displayName',
  'workflow',
  'linkCheck',
  'basedOnVersion',
  'reviewState',
  'changedGroups',
  'usedBlocks',
])

const kinds: Partial<Record<FlattenedField['type'], ExchangeKind>> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  number: 'number',
  checkbox: 'boolean',
  select: 'choice',
  richText: 'rich-text',
  relationship: 'relation',
  json: 'json',
  array: 'rows',
}

const kindOf = (source: FlattenedField): ExchangeKind => {
  if (source.type === 'date') {
    return source.admin?.date?.pickerAppearance === 'dayOnly' ? 'date' : 'moment'
  }
  const kind = kinds[source.type]
  if (!kind) throw new Error(`${source.name}: a field of type ${source.type} fits into no file`)
  return kind
}

const isCarried = (source: FlattenedField): boolean =>
  source.type !== 'join' && !('virtual' in source && source.virtual)

/** Whether the person behind the request may read a field; the system reads everything. */
const mayRead = async (source: FlattenedField, req: PayloadRequest): Promise<boolean> => {
  const read = 'access' in source ? source.access?.read : undefined
  return !req.user || !read || (await read({ req }))
}

const bound = (source: FlattenedField, path: string, fields?: BoundField[]): BoundField => ({
  source,
  path,
  kind: kindOf(source),
  isLocalized: 'localized' in source && Boolean(source.localized),
  isList: source.type === 'array' || ('hasMany' in source && Boolean(source.hasMany)),
  ...(source.type === 'select' && { options: source.options.map(optionValue) }),
  ...('relationTo' in source && { relationTo: source.relationTo as CollectionSlug }),
  ...(fields && { fields }),
})

const optionValue = (option: string | { value: string }): string =>
  typeof option === 'string' ? option : option.value

const bindAll = async (
  sources: readonly FlattenedField[],
  req: PayloadRequest,
  parent = '',
): Promise<BoundField[]> => {
  const all: BoundField[] = []
  for (const source of sources) {
    if (!isCarried(source) || !(await mayRead(source, req))) continue
    const path = `${parent}${source.name}`
    if (source.type === 'group' || source.type === 'tab') {
      all.push(...(await bindAll(source.flattenedFields, req, `${path}.`)))
    } else if (source.type === 'array') {
      const inside = source.flattenedFields.filter(({ name }) => name !== 'id')
      all.push(bound(source, path, await bindAll(inside, req)))
    } else {
      all.push(bound(source, path))
    }
  }
  return all
}

/**
 * What files carry of a collection, in the order of its form, the identifier first: everything but what the system
 * keeps by itself and what the person may not read.
 * @param only names of the fields that are wanted. Default: all
 */
export const boundFields = async (
  { flattenedFields }: SanitizedCollectionConfig,
  req: PayloadRequest,
  only?: readonly string[],
): Promise<BoundField[]> => {
  const carried = flattenedFields.filter(({ name }) => !ofTheSystem.has(name))
  const fields = await bindAll(
    carried.filter(({ name }) => only?.includes(name) ?? true),
    req,
  )
  const isKey = ({ path }: BoundField) => path === 'identifier'
  return [...fields.filter(isKey), ...fields.filter((field) => !isKey(field))]
}
