import { sql } from '@payloadcms/db-postgres'
import {
  type FlattenedField,
  isolateObjectProperty,
  NotFound,
  type Option,
  type PayloadRequest,
} from 'payload'

import { calendarDateOf, type CalendarDate } from '../../domain/calendar-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { type FieldGroup, overridableGroups } from '../../domain/service/field-group.ts'
import { fieldGroups } from '../../domain/service/functional-change.ts'
import { groupText, ownText } from '../../domain/service/group-text.ts'
import { followsFrom, willFollow } from '../../domain/service/follow-on.ts'
import type { ReviewState } from '../../domain/service/review-state.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import type { AdminText } from '../../i18n/locales.ts'
import type { ServiceVariant } from '../../generated/payload-types.ts'
import { createLookup, type NamedCollection, type Names } from '../records/lookup.ts'
import { toServiceVariant } from '../records/to-service-variant.ts'
import { execute } from '../execute.ts'
import { findBehind } from './following/find-behind.ts'

/** One group of a variant beside the canonical service, as text. */
export interface ComparedGroup {
  group: FieldGroup
  /** Replaced as a whole, or added to and excluded from. */
  kind: 'override' | 'list'
  /** What the service said when somebody last compared; absent where nobody has. */
  was?: string
  now: string
  ours: string
  /** The service says something else than when somebody last compared, or nobody ever has. */
  isBehind: boolean
}

/** Everything a local editor needs to decide. */
export interface Comparison {
  state: ReviewState
  groups: ComparedGroup[]
  /** The day on which the variant takes over by itself what nobody compared: `2026-04-01`. */
  followsOn?: CalendarDate
}

/** Collections a group names documents of, with the field people know them by. */
const named = {
  services: 'title',
  jurisdictions: 'longName',
  authorities: 'name',
  channels: 'title',
  fees: 'title',
  evidences: 'title',
  'legal-bases': 'title',
  faqs: 'question',
} as const satisfies Partial<Record<NamedCollection, string>>

interface KnownNames {
  identifiers: Names
  names: Map<string, string>
}

const readNames = async (req: PayloadRequest, locale: Locale): Promise<KnownNames> => {
  const known: KnownNames = { identifiers: {}, names: new Map() }
  for (const [collection, titleField] of Object.entries(named)) {
    const { docs } = await req.payload.find({
      collection: collection as keyof typeof named,
      select: { identifier: true, [titleField]: true } as never,
      locale,
      depth: 0,
      pagination: false,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    const rows = docs as unknown as ({ id: number; identifier: string } & Record<string, string>)[]
    known.identifiers[collection as keyof typeof named] = new Map(
      rows.map(({ id, identifier }) => [id, identifier]),
    )
    for (const row of rows) known.names.set(row.identifier, row[titleField] ?? row.identifier)
  }
  return known
}

/** The variant as the person sees its latest draft. @throws NotFound where she may not read it */
export const readVariantFor = async (req: PayloadRequest, id: number): Promise<ServiceVariant> => {
  const { docs } = await req.payload.find({
    collection: 'service-variants',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    locale: 'all',
    joins: false as never,
    overrideAccess: false,
    user: req.user,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const [variant] = docs
  if (!variant) throw new NotFound(req.t)
  return variant
}

/** What the service said, what it says, and what the variant says, group by group. @throws NotFound */
export const readComparison = async (
  req: PayloadRequest,
  id: number,
  locale: Locale,
): Promise<Comparison> => {
  const variant = await readVariantFor(req, id)
  const rows = await execute(
    req.payload,
    req,
    sql`select a.field_group, before.value as was, after.value as now,
        a.hash is distinct from g.hash as behind, a.hash is not null as compared
      from variant_accepted_groups a
      join service_variants v on v.id = a.variant_id
      join canonical_groups g on g.service_id = v.service_id and g.field_group = a.field_group
      join canonical_group_values after on after.hash = g.hash
      left join canonical_group_values before on before.hash = a.hash
      where a.variant_id = ${id}`,
  )
  const followsOn = await followDay(req, id)
  const { identifiers, names } = await readNames(req, locale)
  const record = toServiceVariant(variant, createLookup(identifiers))
  const reading = { locale, names, choices: choicesIn(req, locale) }
  const groups = rows.map((row): ComparedGroup => {
    const group = row.field_group as FieldGroup
    return {
      group,
      kind: overridableGroups.some((known) => known === group) ? 'override' : 'list',
      ...(row.compared === true && { was: groupText(row.was, reading) }),
      now: groupText(row.now, reading),
      ours: record ? ownText(record, group, reading) : '',
      isBehind: row.behind === true,
    }
  })
  return {
    state: variant.reviewState ?? 'never-reviewed',
    ...(followsOn !== undefined && { followsOn }),
    groups: groups.sort((a, b) => fieldGroups.indexOf(a.group) - fieldGroups.indexOf(b.group)),
  }
}

const followDay = async (
  req: PayloadRequest,
  variant: number,
): Promise<CalendarDate | undefined> => {
  const today = calendarDateOf(new Date())
  const [behind] = await findBehind(req.payload, req, { variant })
  return behind && willFollow(behind, today) ? followsFrom(behind, today) : undefined
}

/** What the choices of services and fees are called in a language. */
const choicesIn = ({ payload }: PayloadRequest, locale: Locale): Map<string, string> => {
  const choicesOf = (fields: readonly FlattenedField[]): [string, string][] =>
    fields.flatMap((field) => {
      if ('flattenedFields' in field) return choicesOf(field.flattenedFields)
      return field.type === 'select'
        ? field.options.flatMap((option) => nameOf(option, locale))
        : []
    })
  return new Map(
    (['services', 'fees'] as const).flatMap((slug) =>
      choicesOf(payload.collections[slug].config.flattenedFields),
    ),
  )
}

const nameOf = (option: Option, locale: Locale): [string, string][] => {
  if (typeof option !== 'object' || typeof option.label !== 'object') return []
  return [[option.value, inLanguage(option.label as AdminText, locale)]]
}
