import { createHash } from 'node:crypto'

import { sql, type SQL } from 'drizzle-orm'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { lockKeys } from '../database/lock-keys.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { CatalogueError } from '../domain/errors.ts'
import type {
  Merger,
  MergerDecisions,
  MergerOperation,
  MergerPlan,
  MergerState,
} from '../domain/jurisdiction/merger/merger.ts'
import { planMerger } from '../domain/jurisdiction/merger/plan-merger.ts'
import { readMergerState } from './read-merger-state.ts'

/** A dry run: what would happen, and what it was worked out from. */
export interface PreparedMerger {
  plan: MergerPlan
  /** Changes as soon as anything does that the plan rests on. */
  fingerprint: string
}

interface Options {
  user?: PayloadRequest['user']
  /** Fingerprint of the dry run the person saw; absent: whatever is there now counts. */
  seen?: string
}

/** Works out a merger and changes nothing. */
export const prepareMerger = async (
  req: PayloadRequest,
  merger: Merger,
  decisions: MergerDecisions = {},
): Promise<PreparedMerger> => {
  const state = await readMergerState(req, merger)
  return { plan: planMerger(state, merger, decisions), fingerprint: fingerprintOf(state) }
}

/**
 * Does a merger, one at a time, in one transaction: all of it or nothing.
 * @returns what was done
 * @throws CatalogueError MERGER_IMPOSSIBLE, MERGER_UNDECIDED, MERGER_OUTDATED, MERGER_FAILED
 */
export const mergeMunicipalities = (
  payload: Payload,
  merger: Merger,
  decisions: MergerDecisions,
  { user, seen }: Options = {},
): Promise<MergerPlan> =>
  inTransaction(
    payload,
    async (req, transactionID) => {
      const db = payload.db.sessions?.[transactionID]?.db as {
        execute: (query: SQL) => Promise<unknown>
      }
      await db.execute(sql`select pg_advisory_xact_lock(${lockKeys.merger})`)
      const { plan, fingerprint } = await prepareMerger(req, merger, decisions)
      refuseUnready(plan, seen === undefined || seen === fingerprint)
      const created = new Map<number, number>()
      for (const operation of plan.operations) await write(req, operation, created)
      return plan
    },
    user,
  )

const fingerprintOf = (state: MergerState): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...state, unpublished: [...state.unpublished].sort() }))
    .digest('base64url')

const refuseUnready = ({ problems, undecided }: MergerPlan, isAsSeen: boolean): void => {
  if (problems.length > 0) {
    const told = problems.map(({ kind, subject }) => `${kind} (${subject})`).join(', ')
    throw new CatalogueError('MERGER_IMPOSSIBLE', `The merger cannot be done: ${told}.`)
  }
  if (!isAsSeen) {
    throw new CatalogueError(
      'MERGER_OUTDATED',
      'The catalogue has changed since the dry run. Look at a new one first.',
    )
  }
  if (undecided.length > 0) {
    throw new CatalogueError('MERGER_UNDECIDED', `Not decided: ${undecided.join(', ')}.`)
  }
}

/** Writes one document through Payload, with its hooks and a version. What was a draft stays one. */
const write = async (
  req: PayloadRequest,
  operation: MergerOperation,
  created: Map<number, number>,
): Promise<void> => {
  const collection = operation.collection as CollectionSlug
  const data = withIds(operation.data, created) as Record<string, unknown>
  try {
    if (operation.action === 'create') {
      const doc = await req.payload.create({
        collection,
        data: { ...(hasDrafts(req, collection) && { _status: 'published' }), ...data } as never,
        depth: 0,
        req,
      })
      if (operation.id !== undefined) created.set(operation.id, doc.id)
      return
    }
    const id = operation.id ?? 0
    const status = hasDrafts(req, collection) ? await statusOf(req, collection, id) : undefined
    await req.payload.update({
      collection,
      id,
      data: { ...(status && { _status: status }), ...data },
      draft: status === 'draft',
      depth: 0,
      req,
    })
  } catch (cause) {
    throw new CatalogueError(
      'MERGER_FAILED',
      `${operation.collection}, «${operation.name}»: ${(cause as Error).message} Nothing was changed.`,
      { cause },
    )
  }
}

const hasDrafts = ({ payload }: PayloadRequest, collection: CollectionSlug): boolean =>
  Boolean(payload.collections[collection].config.versions?.drafts)

const statusOf = async (req: PayloadRequest, collection: CollectionSlug, id: number) => {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    select: { _status: true } as never,
    req,
  })
  return (doc as { _status?: 'draft' | 'published' | null })._status ?? 'published'
}

/** The data with the ids of what was created meanwhile in the places of those that stood for them. */
const withIds = (value: unknown, created: ReadonlyMap<number, number>): unknown => {
  if (typeof value === 'number') return created.get(value) ?? value
  if (Array.isArray(value)) return value.map((one: unknown) => withIds(one, created))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withIds(inner, created)]),
  )
}
