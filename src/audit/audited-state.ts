import {
  getLatestCollectionVersion,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'

import { hashedText } from '../domain/audit/content.ts'
import type { DocumentState } from '../domain/audit/actions-of.ts'
import { sha256 } from './sha256.ts'

/** A document as the database holds it, in all locales, and where it stands. */
export interface AuditedState extends DocumentState {
  content: Record<string, unknown>
}

type Stored = Record<string, unknown> & { _status?: unknown; deletedAt?: unknown }

/** The newest state of a document, drafts counting. Nothing where there is no such document. */
export const stateOf = async (
  collection: SanitizedCollectionConfig,
  id: number | string,
  req: PayloadRequest,
): Promise<AuditedState | undefined> => {
  const where = { id: { equals: id } }
  const { slug } = collection
  const newest = (await getLatestCollectionVersion({
    id,
    config: collection,
    payload: req.payload,
    query: { collection: slug, locale: 'all', where, req },
    req,
  })) as Stored | undefined
  if (!newest) return undefined
  if (!hasDrafts(collection)) return asState(newest, undefined)
  const row = await req.payload.db.findOne<Stored & { id: number }>({
    collection: slug,
    where,
    select: { _status: true },
    req,
  })
  return asState(newest, row?._status)
}

/** The same of a global. */
export const globalStateOf = async (
  global: SanitizedGlobalConfig,
  req: PayloadRequest,
): Promise<AuditedState> => {
  const { slug } = global
  const stored = await req.payload.db.findGlobal<Stored>({ slug, locale: 'all', req })
  if (!hasDrafts(global)) return asState(stored, undefined)
  const { docs } = await req.payload.db.findGlobalVersions<Stored & { id: number }>({
    global: slug,
    where: { latest: { equals: true } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  return asState(docs[0]?.version ?? stored, stored._status)
}

const hasDrafts = ({ versions }: { versions?: { drafts?: unknown } }): boolean =>
  Boolean(versions?.drafts)

const asState = (newest: Stored, status: unknown): AuditedState => ({
  content: newest,
  isPublic: status === 'published',
  isTrashed: Boolean(newest.deletedAt),
  isDraft: newest._status !== 'published',
})

/** Hash of a content; nothing where there is none. */
export const contentHash = (state: AuditedState | undefined): string | null =>
  state ? sha256(hashedText(state.content)) : null
