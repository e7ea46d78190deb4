import type { CatalogueClient } from './catalogue-client.ts'
import { answerOf } from './problem.ts'
import { isPassing, pause, pauseMs } from './retry.ts'
import type { components, paths } from './schema.ts'

/** One document, at its last change. */
export type Change = components['schemas']['Change']

type Query = NonNullable<paths['/v1/changes']['get']['parameters']['query']>
type Page = components['schemas']['ChangeList']
type MaybePromise<T> = Promise<T> | T

/** Where public records are kept, by `collection/identifier`; a `Map` is one. */
export interface RecordStore {
  set: (key: string, record: Record<string, unknown>, change: Change) => unknown
  delete: (key: string, change: Change) => unknown
}

/** What is held of a catalogue, and how far. */
export interface LocalCopy {
  records: RecordStore
  /** Up to which change `records` hold everything; undefined: they hold nothing. Default: they hold nothing. */
  readCursor?: () => MaybePromise<string | undefined>
  /** Called when the records of a page are stored: from here on it goes on, also after a crash. */
  writeCursor?: (cursor: string) => unknown
}

/** How the changes are followed. */
export interface FollowOptions {
  /** Ends the following. Default: it never ends. */
  signal?: AbortSignal
  /** Of this collection alone. Default: of all. */
  collection?: NonNullable<Query['collection']>
  /** Seconds for which the server holds a request while nothing changes, 1 to 25. Default: 25. */
  waitSeconds?: number
  /** Changes a page holds at most, 1 to 500. Default: 500. */
  pageSize?: number
  /** Told after each page that was stored; `isComplete`: the copy is what was public a moment ago. */
  onPage?: (page: { cursor: string; changes: readonly Change[]; isComplete: boolean }) => unknown
  /** Told of what failed and is tried again. */
  onRetry?: (error: unknown, pauseMs: number) => unknown
}

/** A request that takes longer than the server was asked to wait, and this, is lost. */
const patienceMs = 15_000

/**
 * Brings a local copy to what is public, and keeps it there until the signal. Of each document the last change alone
 * comes, so a page that is stored twice after a crash does no harm. What fails for a while is tried again.
 * @returns the cursor at the end
 * @throws CatalogueProblem where the question is refused; what the store throws
 */
export const followChanges = async (
  client: CatalogueClient,
  { records, readCursor, writeCursor }: LocalCopy,
  options: FollowOptions = {},
): Promise<string> => {
  const { signal, onPage } = options
  let cursor = (await readCursor?.()) ?? '0'
  while (!signal?.aborted) {
    const page = await nextPage(client, cursor, options)
    if (!page) break
    for (const change of page.items) await store(records, change)
    if (page.next !== cursor) await writeCursor?.(page.next)
    cursor = page.next
    await onPage?.({ cursor, changes: page.items, isComplete: page.isComplete })
  }
  return cursor
}

const store = async (records: RecordStore, change: Change): Promise<void> => {
  const key = `${change.collection}/${change.identifier}`
  if (change.kind === 'upsert' && change.record) await records.set(key, change.record, change)
  else await records.delete(key, change)
}

/** The changes after a cursor, however often it takes; undefined when it is over. */
const nextPage = async (
  client: CatalogueClient,
  cursor: string,
  options: FollowOptions,
): Promise<Page | undefined> => {
  const { signal, onRetry } = options
  for (let attempt = 1; !signal?.aborted; attempt += 1) {
    try {
      return await ask(client, cursor, options)
    } catch (error) {
      if (isOver(signal)) break
      if (!isPassing(error)) throw error
      const ms = pauseMs(error, attempt)
      await onRetry?.(error, ms)
      await pause(ms, signal)
    }
  }
  return undefined
}

const isOver = (signal: AbortSignal | undefined): boolean => signal?.aborted ?? false

const ask = (
  client: CatalogueClient,
  cursor: string,
  { signal, collection, waitSeconds = 25, pageSize = 500 }: FollowOptions,
): Promise<Page> => {
  const inTime = AbortSignal.timeout(waitSeconds * 1000 + patienceMs)
  return answerOf(
    client.GET('/v1/changes', {
      params: {
        query: {
          after: Number(cursor),
          wait: waitSeconds,
          limit: pageSize,
          ...(collection !== undefined && { collection }),
        },
      },
      signal: signal ? AbortSignal.any([signal, inTime]) : inTime,
    }),
  )
}
