/** What asking for an address came to. */
export type LinkOutcome =
  /** The page is there; also where it wants a person to sign in, or turns programs away. */
  | { kind: 'reached'; httpCode: number }
  /** The server says that the page is not there. */
  | { kind: 'gone'; httpCode: number }
  /** Nothing came that says either: time-out, TLS, DNS, an error of the server. */
  | { kind: 'failed'; reason: string; httpCode?: number }
  /** Not asked at all: the address leads into a private network. */
  | { kind: 'refused'; reason: string }

/** What is known of an address. Instants are RFC 3339, UTC. */
export interface LinkState {
  status: 'unchecked' | 'ok' | 'doubtful' | 'broken' | 'unreachable' | 'refused'
  checkedAt?: string
  httpCode?: number
  /** Why it failed, in the words of the network. */
  reason?: string
  /** The first of the failures since it was last reached. */
  failingSince?: string
}

/** Milliseconds between the first and the deciding failure: a server that is down for a night breaks no link. */
const oneDay = 24 * 60 * 60 * 1000

/**
 * What is known of an address after another look. One failure makes it doubtful; it takes a second one, a day later at
 * least, to call it broken (the page is gone) or unreachable (nobody knows). Source: domain model 4.9, W4.
 */
export const linkStateAfter = (before: LinkState, outcome: LinkOutcome, now: Date): LinkState => {
  const checkedAt = now.toISOString()
  if (outcome.kind === 'reached') return { status: 'ok', checkedAt, httpCode: outcome.httpCode }
  if (outcome.kind === 'refused') return { status: 'refused', checkedAt, reason: outcome.reason }
  const failingSince = before.failingSince ?? checkedAt
  const isLasting = now.getTime() - Date.parse(failingSince) >= oneDay
  return {
    status: isLasting ? (outcome.kind === 'gone' ? 'broken' : 'unreachable') : 'doubtful',
    checkedAt,
    failingSince,
    ...(outcome.httpCode !== undefined && { httpCode: outcome.httpCode }),
    ...(outcome.kind === 'failed' && { reason: outcome.reason }),
  }
}

/**
 * What an HTTP status says of a page. A page that asks to sign in (401, 403), takes no such request (405, 406), wants
 * fewer requests (429) or is restricted by law (451) exists. Source: RFC 9110 section 15; 999 is what LinkedIn says to programs.
 */
export const outcomeOfStatus = (httpCode: number): LinkOutcome => {
  if (httpCode === 404 || httpCode === 410) return { kind: 'gone', httpCode }
  if (httpCode < 500 || httpCode === 999) return { kind: 'reached', httpCode }
  return { kind: 'failed', reason: `HTTP ${String(httpCode)}`, httpCode }
}

/** When an address is to be looked at again: working ones weekly, failing ones daily. */
export const nextLinkCheck = ({ status, checkedAt }: LinkState, now: Date): Date => {
  if (checkedAt === undefined) return now
  const days = status === 'ok' || status === 'refused' ? 7 : 1
  return new Date(Date.parse(checkedAt) + days * oneDay)
}
