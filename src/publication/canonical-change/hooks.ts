import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
} from 'payload'

import { calendarDateOf } from '../../domain/calendar-date.ts'
import { finding } from '../../domain/finding.ts'
import { functionalAmong, touchedGroups } from '../../domain/service/functional-change.ts'
import { checkFollowOn } from '../../domain/service/follow-on.ts'
import type { Fee, Service, ServiceVariant } from '../../generated/payload-types.ts'
import { refuse } from '../../hooks/refuse.ts'
import { savedId } from '../../hooks/saved-id.ts'
import { dryRun } from '../gate/dry-run.ts'
import { readServiceRecords } from '../read-service-records.ts'
import { recordTouched } from './accept-groups.ts'
import { followService } from './follow-service.ts'
import { markVariants } from './mark-variants.ts'
import { contentOf, recordedHashes } from './record-canonical.ts'

const published = { status: 'published' } as const

/** Where a change is said to be editorial only, it must be. A tick that is not stored: it is about this one publication. */
export const checkEditorialOnly: CollectionBeforeChangeHook<Service> = async (write) => {
  const { data, operation, originalDoc, req, collection } = write
  const id = savedId({ operation, originalDoc })
  if (!data.editorialOnly || data._status !== 'published' || id === undefined) return data
  const before = await recordedHashes(req.payload, req, id)
  const { document } = await dryRun(write)
  const pending = { ...published, service: { ...document, id } as Service }
  const { services, fees } = await readServiceRecords(req.payload, req, id, pending)
  const changed = [...services.values()].flatMap((service) =>
    contentOf({ service, fees })
      .filter(({ group, hash }) => before.has(group) && before.get(group) !== hash)
      .map(({ group }) => group),
  )
  const functional = functionalAmong(changed)
  const verdict =
    functional.length > 0
      ? finding('CHANGE_NOT_EDITORIAL', { groups: functional.join(', ') })
      : undefined
  refuse(collection.slug, req, [{ path: 'editorialOnly', verdict }])
  req.context.editorialOnly = true
  return data
}

/** The day on which municipalities follow leaves them time to compare. */
export const checkFollowDay: CollectionBeforeChangeHook<Service> = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before: Partial<Service> | undefined = originalDoc
  const dayOf = (value: string | null | undefined) => (value ? calendarDateOf(value) : undefined)
  const days = { before: dayOf(before?.followOn), after: dayOf(data.followOn) }
  const verdict = checkFollowOn(days, calendarDateOf(new Date()))
  refuse(collection.slug, req, [{ path: 'followOn', verdict }])
  return data
}

/** Keeps what a service says when it becomes public, and marks the variants that are behind it now. */
export const followCanonical: CollectionAfterChangeHook<Service> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const before: Partial<Service> = previousDoc
  if (doc._status === 'published' || before._status === 'published') {
    await followService(req, doc.id, { editorial: req.context.editorialOnly === true })
  }
  return doc
}

/** An amount is part of what a service says: the services that name a published fee follow it. */
export const followFee: CollectionAfterChangeHook<Fee> = async ({ doc, previousDoc, req }) => {
  const before: Partial<Fee> = previousDoc
  if (doc._status !== 'published' && before._status !== 'published') return doc
  const { docs } = await req.payload.find({
    collection: 'services',
    where: { and: [{ fees: { in: [doc.id] } }, { _status: { equals: 'published' } }] },
    select: {},
    depth: 0,
    pagination: false,
    joins: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  for (const { id } of docs) await followService(req, id, { editorial: false })
  return doc
}

/** Keeps which groups a published variant touches; its review state is derived anew, whatever was sent in. */
export const followVariant: CollectionAfterChangeHook<ServiceVariant> = async ({ doc, req }) => {
  const { payload } = req
  // A draft may not say yet of which service it is.
  const service = idIn(doc.service)
  if (doc._status === 'published') {
    const { docs } = await payload.find({
      collection: 'service-variants',
      where: { id: { equals: doc.id } },
      locale: 'all',
      depth: 0,
      limit: 1,
      joins: false as never,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    const [stored] = docs
    const groups = stored ? touchedGroups(asTouching(stored)) : []
    await recordTouched(payload, req, doc.id, { groups, compared: Boolean(req.user) })
  }
  if (service !== undefined) await markVariants(payload, req, [service])
  return doc
}

const idIn = (service: number | Service | null): number | undefined =>
  typeof service === 'object' ? service?.id : service

/** As much of a stored variant as says which groups it touches. */
const asTouching = ({ overrides, additions, exclusions }: ServiceVariant) => {
  const lists = (group: ServiceVariant['additions'] | ServiceVariant['exclusions']) => ({
    synonyms: {},
    conditions: group?.conditions ?? [],
    evidences: group?.evidences ?? [],
    channels: group?.channels ?? [],
    fees: group?.fees ?? [],
    legalBases: group?.legalBases ?? [],
    faqs: group?.faqs ?? [],
  })
  return { overrides: overrides ?? [], additions: lists(additions), exclusions: lists(exclusions) }
}
