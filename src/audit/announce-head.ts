import { setTimeout as sleep } from 'node:timers/promises'

import type pg from 'pg'
import type { Logger } from 'pino'

import { type Anchor, anchorText } from '../domain/audit/chain.ts'

interface Options {
  pool: pg.Pool
  logger: Logger
  /** Milliseconds between two lines. */
  everyMs: number
}

/** The newest entry of the audit log. Nothing while there is none. */
export const auditHead = async (pool: pg.Pool): Promise<Anchor | undefined> => {
  const { rows } = await pool.query<{ sequence: string; hash: string }>(
    'select sequence, hash from audit_entries order by sequence desc limit 1',
  )
  const [head] = rows
  return head && { sequence: Number(head.sequence), hash: head.hash }
}

/**
 * Writes the head of the audit log to the process's log again and again. Kept where logs are kept, such a line proves
 * later that the entries up to it are neither changed nor gone: `npm run audit:verify -- --head`.
 */
export const announceAuditHead = (options: Options): { stop: () => Promise<void> } => {
  const abort = new AbortController()
  const done = loop(options, abort.signal)
  return {
    stop: async () => {
      abort.abort()
      await done
    },
  }
}

const loop = async ({ pool, logger, everyMs }: Options, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    try {
      const head = await auditHead(pool)
      if (head) logger.info({ auditHead: anchorText(head) }, 'head of the audit log')
    } catch (error) {
      logger.warn({ err: error }, 'the head of the audit log cannot be read')
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
