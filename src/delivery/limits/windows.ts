import { LRUCache } from 'lru-cache'

import {
  type Quota,
  type Standing,
  standingIn,
  type Window,
  windowAt,
} from '../../domain/limits/quota.ts'

/** Clients a process remembers at most: some ten megabytes. Who was not seen for longest begins anew. */
const remembered = 50_000

/** How much of their quotas clients used, in this process; never more than fits. */
export const createWindows = (max = remembered) => {
  const windows = new LRUCache<string, Window>({ max })
  return {
    /** Counts a request of somebody. @param nowMs milliseconds since the epoch */
    take: (who: string, quota: Quota, nowMs: number): Standing => {
      const running = windows.get(who)
      const window = windowAt(running, quota, nowMs)
      if (window !== running) windows.set(who, window)
      window.used += 1
      return standingIn(window, quota, nowMs)
    },
    /** Where somebody stands who asks nothing now. */
    standing: (who: string, quota: Quota, nowMs: number): Standing =>
      standingIn(windowAt(windows.peek(who), quota, nowMs), quota, nowMs),
    size: () => windows.size,
  }
}
