import { randomBytes } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import {
  type LinkOutcome,
  type LinkState,
  linkStateAfter,
  nextLinkCheck,
} from '../../../domain/review/link-state.ts'
import { linksIn } from '../../../domain/review/links-in.ts'
import type { LinkCheck } from '../../../generated/payload-types.ts'
import { askAll } from './ask-all.ts'
import type { LinkAsker } from './ask.ts'

interface CheckOptions {
  asker: LinkAsker
  now: () => Date
  signal?: AbortSignal
  /** Milliseconds between two questions to one host. */
  pauseMs?: number
}

type Row = Record<string, unknown> & { id: number; owner?: number | null }
type Use = NonNullable<LinkCheck['uses']>[number]

/** The documents that lead to an address. */
interface Target {
  uses: Use[]
  owners: Set<number>
}

/**
 * Brings the list of links up to what is published, and asks for those that are due. What is found of one is kept at
 * once, so that a stop half-way loses nothing.
 * @returns how many were asked for
 */
export const checkLinks = async (payload: Payload, options: CheckOptions): Promise<number> => {
  const known = await keepList(payload, await collectTargets(payload))
  const due = known.filter((link) => nextLinkCheck(stateOf(link), options.now()) <= options.now())
  const byUrl = new Map(due.map((link) => [link.url, link]))
  const told = async (url: string, outcome: LinkOutcome) => {
    const link = byUrl.get(url)
    if (!link) return
    const state = linkStateAfter(stateOf(link), outcome, options.now())
    await payload.db.updateOne({
      collection: 'link-checks',
      id: link.id,
      data: { ...unknownState, ...state },
      returning: false,
    })
  }
  await askAll([...byUrl.keys()], told, options)
  return byUrl.size
}

/** Every field of a state, empty: what a new state does not say is not known any more. */
const unknownState = { httpCode: null, reason: null, failingSince: null }

const stateOf = ({ status, checkedAt, httpCode, reason, failingSince }: LinkCheck): LinkState => ({
  status,
  ...(checkedAt && { checkedAt }),
  ...(typeof httpCode === 'number' && { httpCode }),
  ...(reason && { reason }),
  ...(failingSince && { failingSince }),
})

/** Addresses in everything that is published, with the places they stand in. */
const collectTargets = async (payload: Payload): Promise<Map<string, Target>> => {
  const targets = new Map<string, Target>()
  for (const { slug, versions, admin } of payload.config.collections) {
    if (!versions?.drafts) continue
    const { docs } = await payload.find({
      collection: slug,
      where: { _status: { equals: 'published' } },
      locale: 'all',
      depth: 0,
      pagination: false,
    })
    for (const doc of docs as unknown as Row[]) {
      const title = titleOf(doc, admin.useAsTitle ?? 'id')
      for (const { url, path } of linksIn(contentOf(doc))) {
        const target = targets.get(url) ?? { uses: [], owners: new Set<number>() }
        target.uses.push({ collectionSlug: slug, document: doc.id, title, path })
        if (typeof doc.owner === 'number') target.owners.add(doc.owner)
        targets.set(url, target)
      }
    }
  }
  return targets
}

/** Where a value was copied from need not stay: sources name what a page said on a day. */
const contentOf = ({ evidence: _, ...content }: Row): Record<string, unknown> => content

const titleOf = (doc: Row, field: string): string => {
  const title = doc[field]
  if (typeof title === 'string') return title
  const german = (title as { de?: unknown } | null | undefined)?.de
  return typeof german === 'string' ? german : `#${String(doc.id)}`
}

/** Adds new addresses, drops those nothing leads to any more, and tells what is known of the rest. */
const keepList = async (
  payload: Payload,
  targets: ReadonlyMap<string, Target>,
): Promise<LinkCheck[]> => {
  const { docs: known } = await payload.find({
    collection: 'link-checks',
    depth: 0,
    pagination: false,
  })
  const gone = known.filter(({ url }) => !targets.has(url)).map(({ id }) => id)
  if (gone.length > 0) {
    await payload.db.deleteMany({ collection: 'link-checks', where: { id: { in: gone } } })
  }
  const kept = new Map(known.map((link) => [link.url, link]))
  const links: LinkCheck[] = []
  for (const [url, { uses, owners }] of targets) {
    links.push(await keepLink(payload, kept.get(url), { url, uses, owners: [...owners] }))
  }
  return links
}

type Wanted = { url: string; uses: Use[]; owners: number[] }

/** Written below the hooks, which would have given the rows their ids: this is no change anybody made. */
const keepLink = async (
  payload: Payload,
  link: LinkCheck | undefined,
  wanted: Wanted,
): Promise<LinkCheck> => {
  const collection: CollectionSlug = 'link-checks'
  if (link && fingerprint(link) === fingerprint(wanted)) return link
  const uses = wanted.uses.map((use) => ({ ...use, id: randomBytes(12).toString('hex') }))
  const written: unknown = link
    ? await payload.db.updateOne({ collection, id: link.id, data: { ...wanted, uses } })
    : await payload.db.create({ collection, data: { ...wanted, uses, status: 'unchecked' } })
  return written as LinkCheck
}

const fingerprint = ({ uses, owners }: Pick<LinkCheck, 'uses' | 'owners'>): string =>
  JSON.stringify([
    (uses ?? []).map(({ collectionSlug, document, title, path }) => [
      collectionSlug,
      document,
      title,
      path,
    ]),
    owners,
  ])
