/** How many requests are answered in a window of time. */
export interface Quota {
  /** What clients know it by: letters alone. */
  name: string
  /** Requests in a window. */
  requests: number
  /** Length of a window. */
  seconds: number
}

/** What of a window was used. */
export interface Window {
  used: number
  /** Milliseconds since the epoch. */
  endsAt: number
}

/** Where somebody stands after one more request. */
export interface Standing {
  isOver: boolean
  remaining: number
  /** Until the window ends, at least 1. */
  secondsLeft: number
}

/** The window a request falls into: the one that runs, or a new one that begins with it. */
export const windowAt = (running: Window | undefined, { seconds }: Quota, nowMs: number): Window =>
  running && nowMs < running.endsAt ? running : { used: 0, endsAt: nowMs + seconds * 1000 }

/** Where somebody stands whose window was used that often. */
export const standingIn = (
  { used, endsAt }: Window,
  { requests }: Quota,
  nowMs: number,
): Standing => ({
  isOver: used > requests,
  remaining: Math.max(0, requests - used),
  secondsLeft: Math.max(1, Math.ceil((endsAt - nowMs) / 1000)),
})

/** `RateLimit-Policy` of a quota. Source: draft-ietf-httpapi-ratelimit-headers-10, 3. */
export const policyOf = ({ name, requests, seconds }: Quota): string =>
  `"${name}";q=${String(requests)};w=${String(seconds)}`

/** `RateLimit` of somebody's standing. Source: draft-ietf-httpapi-ratelimit-headers-10, 4. */
export const rateLimitOf = (
  { name }: Quota,
  { remaining, secondsLeft }: Pick<Standing, 'remaining' | 'secondsLeft'>,
): string => `"${name}";r=${String(remaining)};t=${String(secondsLeft)}`
