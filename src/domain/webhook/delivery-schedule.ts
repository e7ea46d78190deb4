const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs

/** How long somebody tries to deliver, and how long a webhook may fail before it is disabled. */
const patienceMs = 24 * hourMs

/** Pauses between attempts, the last one so that together they make a day. */
const pausesMs: readonly number[] = (() => {
  const first = [
    5 * secondMs,
    30 * secondMs,
    2 * minuteMs,
    10 * minuteMs,
    30 * minuteMs,
    hourMs,
    2 * hourMs,
    ...Array<number>(5).fill(4 * hourMs),
  ]
  return [...first, patienceMs - first.reduce((sum, pause) => sum + pause, 0)]
})()

/** Longest pause a receiver can ask for. */
const longestAskedMs = 4 * hourMs

/** Share of a pause that is added at most, so that what failed together is not tried again together. */
const jitterShare = 0.1

interface Tried {
  /** How often it was sent, the last time included. */
  attempts: number
  now: Date
  /** From 0 to 1, anew each time. */
  chance: number
  /** What the receiver asked for. */
  retryAfterMs?: number | undefined
}

/** When a message that was not taken is sent again; undefined when it was tried for a day. */
export const nextDeliveryAt = ({
  attempts,
  now,
  chance,
  retryAfterMs = 0,
}: Tried): Date | undefined => {
  const pause = pausesMs[attempts - 1]
  if (pause === undefined) return undefined
  const own = pause * (1 + jitterShare * chance)
  return new Date(now.getTime() + Math.round(Math.max(own, Math.min(retryAfterMs, longestAskedMs))))
}

/** Whether a webhook that has taken nothing since a moment has failed for long enough to be disabled. */
export const isLastingFailure = (failingSince: Date, now: Date): boolean =>
  now.getTime() - failingSince.getTime() >= patienceMs

/**
 * How long a receiver asks to be left alone, in milliseconds; undefined where it does not say so, or not in a way that
 * makes sense. Source: RFC 9110, 10.2.3.
 */
export const parseRetryAfter = (header: string | undefined, now: Date): number | undefined => {
  if (header === undefined) return undefined
  const ms = /^\d{1,9}$/.test(header.trim())
    ? Number(header) * secondMs
    : Date.parse(header) - now.getTime()
  return ms > 0 ? ms : undefined
}
