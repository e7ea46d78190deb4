import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'

import { canonicalJson } from '../domain/audit/canonical-json.ts'
import { type ExchangeRecord, valueAt } from '../domain/exchange/exchange-field.ts'
import { normalForm } from '../domain/exchange/normal-form.ts'
import { defaultLocale, type Locale, locales } from '../i18n/locales.ts'
import type { BoundField } from './bound-field.ts'
import { recordKeyOf } from './exchangeable.ts'
import type { Names } from './names.ts'
import type { OpenCollection } from './open-collection.ts'
import type { PlannedRecord } from './plan-import.ts'
import { asAsked } from './read-names.ts'
import { toData } from './to-data.ts'

interface Writing {
  /** Carries the transaction. */
  req: PayloadRequest
  open: OpenCollection
  /** Those of the transaction: what it rolls back is forgotten with them. */
  names: Names
  publish: boolean
}

type Data = Record<string, unknown>
type Written = Data & { id: number }

const call = ({ req, open }: Writing, locale: Locale) => ({
  collection: open.slug as CollectionSlug,
  ...asAsked(req),
  locale,
  fallbackLocale: false as const,
  depth: 0,
  joins: false as never,
  // Payload writes the locale of a call into the request it is given.
  req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
})

/** Makes an empty draft under its name, for others of its circle to point at. */
export const writeStub = async (
  writing: Writing,
  { key, after }: Pick<PlannedRecord, 'after' | 'key'>,
): Promise<void> => {
  const { open, names } = writing
  const named = new Set([...recordKeyOf(open.slug).fields, 'owner'])
  const fields = open.fields.filter(({ path }) => named.has(path))
  const { id } = await create(writing, dataOf(after, fields, writing))
  names.add(open.slug, key, id)
}

const create = async (writing: Writing, data: Data): Promise<Written> =>
  (await writing.req.payload.create({
    ...call(writing, defaultLocale),
    data: { ...data, _status: 'draft' } as never,
    draft: true,
  })) as unknown as Written

const update = async (
  writing: Writing,
  id: number,
  data: Data,
  locale: Locale = defaultLocale,
): Promise<Written> =>
  (await writing.req.payload.update({
    ...call(writing, locale),
    id,
    data: data,
    draft: data._status !== 'published',
  })) as unknown as Written

const dataOf = (
  record: ExchangeRecord,
  fields: readonly BoundField[],
  { open: { richTexts }, names }: Writing,
  place: { locale?: Locale; written?: unknown } = {},
): Data => toData(record, fields, { locale: defaultLocale, ...place, names, richTexts })

/** Name of the group of states that each write moves by itself; what the file says of it comes last. */
const translationState = 'translationState'

/** Writes a record in all its locales, as a draft beside what is published, and publishes it where that is asked. */
export const writeRecord = async (writing: Writing, planned: PlannedRecord): Promise<void> => {
  const { open, names, publish } = writing
  const { key, after, changed } = planned
  const fields = touched(open.fields, planned)
  const known = planned.before?.id ?? names.idOf(open.slug, key)
  const german = dataOf(after, fields, writing)
  const written =
    typeof known === 'number' ? await update(writing, known, german) : await create(writing, german)
  names.add(open.slug, key, written.id)
  for (const locale of locales) {
    if (locale === defaultLocale || !differsIn(locale, fields, planned)) continue
    const localized = fields.filter(isInLocales)
    await update(
      writing,
      written.id,
      dataOf(after, localized, writing, { locale, written }),
      locale,
    )
  }
  const states = open.fields.filter(({ path }) => path.startsWith(`${translationState}.`))
  const areSaid = changed.some((path) => path.startsWith(`${translationState}.`))
  const last = areSaid ? dataOf(after, states, writing) : {}
  if (publish) await update(writing, written.id, { ...last, _status: 'published' })
  else if (areSaid) await update(writing, written.id, last)
}

/** What belongs together is written together: the fields of each group in which one changes; all of a new document. */
const touched = (
  fields: readonly BoundField[],
  { before, changed, after }: PlannedRecord,
): BoundField[] => {
  const groups = new Set(changed.map(topOf))
  return fields.filter(({ path }) => {
    if (topOf(path) === translationState) return false
    return before ? groups.has(topOf(path)) : valueAt(after, topOf(path)) !== undefined
  })
}

const topOf = (path: string): string => path.split('.')[0] ?? path

const isInLocales = ({ isLocalized, fields = [] }: BoundField): boolean =>
  isLocalized || fields.some(isInLocales)

/** Whether a document says something else in a locale than before; rows are written anew and say all of theirs. */
const differsIn = (
  locale: Locale,
  fields: readonly BoundField[],
  { before, after }: PlannedRecord,
): boolean =>
  fields.some((field) => {
    const path = field.isLocalized ? `${field.path}.${locale}` : field.path
    const [old, now] = [before?.record ?? {}, after].map((record) => {
      const value = valueAt(normalForm(record), path)
      return value === undefined ? undefined : canonicalJson(value)
    })
    if (field.isLocalized) return old !== now
    return isInLocales(field) && old !== now && (now?.includes(`"${locale}":`) ?? false)
  })
