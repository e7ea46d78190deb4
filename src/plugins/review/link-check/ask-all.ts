import { setTimeout as sleep } from 'node:timers/promises'

import type { LinkOutcome } from '../../../domain/review/link-state.ts'
import type { LinkAsker } from './ask.ts'

interface AskAllOptions {
  asker: LinkAsker
  /** Hosts asked at the same time. Default: 8. */
  hosts?: number
  /** Milliseconds between two questions to one host. Default: 500. */
  pauseMs?: number
  signal?: AbortSignal
}

/**
 * Asks for many addresses: several hosts at once, each host one question at a time, with a pause between them. Tells
 * each outcome as soon as it is known; an abort keeps what was told and asks nothing more.
 */
export const askAll = async (
  urls: readonly string[],
  told: (url: string, outcome: LinkOutcome) => Promise<void>,
  { asker, hosts = 8, pauseMs = 500, signal }: AskAllOptions,
): Promise<void> => {
  const queues = [...Map.groupBy(new Set(urls), hostOf).values()].values()
  const askHosts = async () => {
    for (const queue of queues) {
      for (const [i, url] of queue.entries()) {
        if (signal?.aborted) return
        if (i > 0) await sleep(pauseMs)
        await told(url, await asker.ask(url))
      }
    }
  }
  await Promise.all(Array.from({ length: hosts }, askHosts))
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')
