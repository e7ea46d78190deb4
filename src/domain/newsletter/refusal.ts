/** What a refusal of a mail server means for the address: there is nobody, or it could not be brought this time. */
export type BounceKind = 'hard' | 'soft'

/** How an attempt to hand a mail over ended, where it did not succeed. */
export type Refusal =
  /** The server does not take the mail for this address. */
  | { kind: 'bounced'; bounce: BounceKind; status: string }
  /** Nothing was handed over, and it may work later. */
  | { kind: 'later'; status: string }
  /** It broke off while the server may have taken the mail. */
  | { kind: 'unclear'; status: string }

/** What a mail program says of a failed attempt. */
export interface FailedAttempt {
  /** Of the answer; absent where there was none. Source: RFC 5321, 4.2. */
  responseCode?: number | undefined
  /** Text of the answer, which may begin with an enhanced code. Source: RFC 3463. */
  response?: string | undefined
  /** Command that was answered: `RCPT TO`, `DATA`. */
  command?: string | undefined
  /** Kind of the fault in the words of the mail program, `EDNS`. */
  code?: string | undefined
  /** What the system was doing where the line broke, `connect`. */
  syscall?: string | undefined
  message?: string | undefined
}

/**
 * Enhanced codes that say an address is no good for ever: there is no such mailbox or server, it is written wrongly, it
 * has moved or was closed. Source: RFC 3463, 3.2 and 3.3; RFC 7505 (5.1.10).
 */
const forEver: ReadonlySet<string> = new Set([
  '5.1.0',
  '5.1.1',
  '5.1.2',
  '5.1.3',
  '5.1.6',
  '5.1.10',
  '5.2.1',
])

/** Answers to an address that mean the same where no enhanced code says more. Source: RFC 5321, 4.2.3. */
const forEverPlain: ReadonlySet<number> = new Set([550, 551, 553])

/** What an enhanced code says of an address: what is refused by a policy, or because it is too large, is no fault of it. */
export const bounceOf = (status: string): BounceKind => (forEver.has(status) ? 'hard' : 'soft')

/** Faults before anything of the mail was handed over. */
const beforeCodes: ReadonlySet<string> = new Set(['EDNS', 'EAUTH', 'ETLS', 'EENVELOPE'])
const beforeCalls: ReadonlySet<string> = new Set(['connect', 'getaddrinfo'])
const beforeMessages: ReadonlySet<string> = new Set([
  'Connection timeout',
  'Greeting never received',
])

/** Whether it broke off so early that nobody can have got the mail. */
const isBeforeTheMail = ({ code = '', syscall = '', message = '' }: FailedAttempt): boolean =>
  beforeCodes.has(code) || beforeCalls.has(syscall) || beforeMessages.has(message)

/** What a failed attempt means. */
export const refusalOf = (failed: FailedAttempt): Refusal => {
  const { responseCode, response = '', command = '', code = 'none' } = failed
  const enhanced = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  if (responseCode === undefined) {
    return { kind: isBeforeTheMail(failed) ? 'later' : 'unclear', status: code }
  }
  const status = enhanced ?? String(responseCode)
  const isAboutTheMail = command === 'RCPT TO' || command === 'DATA'
  if (responseCode < 500 || !isAboutTheMail) return { kind: 'later', status }
  const isPlainlyHard = enhanced === undefined && command === 'RCPT TO'
  const bounce = isPlainlyHard && forEverPlain.has(responseCode) ? 'hard' : bounceOf(status)
  return { kind: 'bounced', bounce, status }
}

const dayMs = 86_400_000
const counted = { bounces: 3, days: 30 }

/**
 * Whether a subscription ends with a bounce: at once where there is nobody, otherwise with the third within thirty days.
 * @param softAt moments of the soft bounces before, RFC 3339
 */
export const endsSubscription = (kind: BounceKind, softAt: readonly string[], now: Date): boolean =>
  kind === 'hard' || recentSoft(softAt, now).length + 1 >= counted.bounces

/** Those that still count. */
export const recentSoft = (softAt: readonly string[], now: Date): string[] =>
  softAt.filter((at) => now.getTime() - Date.parse(at) <= counted.days * dayMs)
