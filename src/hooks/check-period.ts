import { type CollectionBeforeChangeHook, isolateObjectProperty, type Where } from 'payload'

import { calendarDateOf } from '../domain/calendar-date.ts'
import { checkNoOverlap, checkValidity, type Validity } from '../domain/validity.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { findGerman } from './find-german.ts'
import { refuse } from './refuse.ts'
import { savedId } from './saved-id.ts'

type Row = Record<string, unknown> & { id: number } & Validity

const periodOf = ({ validFrom, validTo }: Validity): Validity => ({
  validFrom: validFrom ? calendarDateOf(validFrom) : null,
  validTo: validTo ? calendarDateOf(validTo) : null,
})

const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

/**
 * The period runs forwards, and no other document that is the same in `identity` is valid on one of its days.
 * @param identity the fields that say two documents are about the same thing; one without a value there is not compared
 * @param optional fields of the identity where "empty" is a value like any other
 */
export const checkPeriod =
  (
    identity: readonly string[],
    optional: readonly string[] = [],
  ): CollectionBeforeChangeHook<Row> =>
  async ({ collection: { slug }, data, operation, originalDoc, req }) => {
    const written = { ...originalDoc, ...data } as Row
    refuse(slug, req, [{ path: 'validTo', verdict: checkValidity(periodOf(written)) }])
    if (identity.length === 0 || identity.some((field) => isEmpty(written[field]))) return data
    const id = savedId({ operation, originalDoc })
    // What a text says is compared in German: this write may be about its translation.
    const isTranslation = id !== undefined && req.locale !== defaultLocale
    const german = isTranslation ? await findGerman(req, slug, id, optional) : written
    const same: Where[] = [
      { _status: { equals: 'published' } },
      ...identity.map((field) => ({ [field]: { equals: idIn(written[field]) } })),
      ...optional.map((field) =>
        isEmpty(german[field])
          ? { [field]: { exists: false } }
          : { [field]: { equals: idIn(german[field]) } },
      ),
      ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
    ]
    const { docs } = await req.payload.find({
      collection: slug,
      where: { and: same },
      select: { validFrom: true, validTo: true } as never,
      locale: defaultLocale,
      depth: 0,
      pagination: false,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    const others = (docs as unknown as Row[]).map(periodOf)
    refuse(slug, req, [{ path: 'validFrom', verdict: checkNoOverlap(periodOf(written), others) }])
    return data
  }

const isEmpty = (value: unknown) => value === null || value === undefined || value === ''
