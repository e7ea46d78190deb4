import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'

import type { Merger, MergerState, OwnedDocument } from '../domain/jurisdiction/merger/merger.ts'
import type {
  Announcement,
  Authority,
  Channel,
  Faq,
  Fee,
  Jurisdiction,
  PostalCode,
  Redirect,
  Responsibility,
  ServiceVariant,
  User,
} from '../generated/payload-types.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { findAll } from './find-all.ts'
import {
  toAnnouncement,
  toArea,
  toAuthority,
  toChannel,
  toFaq,
  toFee,
  toPostalCode,
  toRedirect,
  toResponsibility,
  toUser,
  toVariant,
} from './to-state.ts'

/** Reads what a merger touches or has to look at: drafts too, what is in the trash not. */
export const readMergerState = async (
  callers: PayloadRequest,
  merger: Merger,
): Promise<MergerState> => {
  // Payload writes the locale of a nested call into the request it is given.
  const req = isolateObjectProperty(callers, ['locale', 'fallbackLocale'])
  const areas = (await findAll<Jurisdiction>(req, 'jurisdictions')).map(toArea)
  const numbers = new Set([...merger.from, merger.into])
  const places = areas
    .filter(({ kind, bfsNumber }) => kind === 'municipality' && numbers.has(bfsNumber ?? 0))
    .map(({ id }) => id)
  const authorities = (await findAll<Authority>(req, 'authorities')).map(toAuthority)
  const offices = authorities
    .filter(({ area }) => area !== undefined && places.includes(area))
    .map(({ id }) => id)
  const here: Where = { jurisdiction: { in: places } }
  const variants = await findAll<ServiceVariant>(req, 'service-variants', here)
  const covered = await findAll<ServiceVariant>(req, 'service-variants', {
    and: [
      { coveredBy: { in: variants.map(({ id }) => id) } },
      { id: { not_in: variants.map(({ id }) => id) } },
    ],
  })
  const rules = await findAll<Responsibility>(req, 'responsibilities', here)
  const titles = await readTitles(req)
  return {
    areas,
    authorities,
    variants: [...variants, ...covered].map((row) => toVariant(row, titles)),
    responsibilities: rules.map((row) => toResponsibility(row, titles)),
    channels: (
      await findAll<Channel>(req, 'channels', { 'availability.jurisdiction': { in: places } })
    ).map(toChannel),
    fees: (await findAll<Fee>(req, 'fees', here)).map(toFee),
    faqs: (await findAll<Faq>(req, 'faqs', here)).map(toFaq),
    announcements: (
      await findAll<Announcement>(req, 'announcements', { jurisdictions: { in: places } })
    ).map(toAnnouncement),
    users: (await findAll<User>(req, 'users', { 'grants.authority': { in: offices } })).map(toUser),
    postalCodes: (await findAll<PostalCode>(req, 'postal-codes', here)).map(toPostalCode),
    redirects: (await findAll<Redirect>(req, 'redirects')).map(toRedirect),
    owned: await readOwned(req, offices),
    unpublished: await readUnpublished(req),
  }
}

const readTitles = async (req: PayloadRequest): Promise<Map<number, string>> => {
  const { docs } = await req.payload.find({
    collection: 'services',
    select: { title: true },
    depth: 0,
    pagination: false,
    locale: defaultLocale,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}

type Row = Record<string, unknown> & { id: number; owner?: number }

const readOwned = async (req: PayloadRequest, owners: number[]): Promise<OwnedDocument[]> => {
  const owned: OwnedDocument[] = []
  for (const { slug, flattenedFields, admin } of req.payload.config.collections) {
    if (!flattenedFields.some(({ name }) => name === 'owner')) continue
    const rows = await findAll<Row>(req, slug, { owner: { in: owners } })
    for (const row of rows) {
      const title = row[admin.useAsTitle ?? 'id']
      owned.push({
        collection: slug,
        id: row.id,
        name: typeof title === 'string' ? title : `#${String(row.id)}`,
        owner: Number(row.owner),
      })
    }
  }
  return owned
}

/** Published documents whose latest version is a draft. */
const readUnpublished = async (req: PayloadRequest): Promise<Set<string>> => {
  const found = new Set<string>()
  for (const { slug, versions } of req.payload.config.collections) {
    if (!versions?.drafts) continue
    const { docs } = await req.payload.findVersions({
      collection: slug,
      where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
      depth: 0,
      pagination: false,
      req,
    })
    const parents = (docs as unknown as { parent: number }[]).map(({ parent }) => parent)
    if (parents.length === 0) continue
    const published = await req.payload.find({
      collection: slug,
      where: { and: [{ id: { in: parents } }, { _status: { equals: 'published' } }] },
      depth: 0,
      pagination: false,
      select: {} as never,
      req,
    })
    for (const { id } of published.docs) found.add(`${slug}/${String(id)}`)
  }
  return found
}
