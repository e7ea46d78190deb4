import type { CallbackMessage, Delivery } from '../contract.ts'

/** A request as a twin sees it. */
interface TwinRequest {
  method: string
  /** Without the query; names decoded segment by segment by whoever reads it. */
  path: string
  query: URLSearchParams
  /** Names in small letters. */
  headers: Readonly<Record<string, string | undefined>>
  body: string
}

/** What a twin answers: JSON, or XML as it is. */
export type TwinAnswer = { status: number } & ({ json: unknown } | { xml: string })

/** What is asked of a register in its contract tests, and what it must say. All of it is invented. */
interface Example {
  options?: unknown
  lookup?: { known: unknown; expected: readonly unknown[]; unknown: unknown }
  prefill?: { subject: string; expected: unknown; unknown: string }
  push?: { delivery: Delivery; state: 'received' | 'done' }
  /** What the provider calls it when somebody paid, failed to, or let the time pass. */
  payment?: { paid: string; failed: string; expired: string }
  /** Messages the register sends about a delivery, signed with the secret. */
  callback?: (idempotencyKey: string, secret: string) => CallbackMessage
}

/** What stands for a register in the sandbox: its protocol, with invented data. */
export interface Twin {
  /** A register with nothing in it but what it begins with. @param secret for those that look at signatures */
  open: (secret: string) => TwinRegister
  example: Example
}

export interface TwinRegister {
  answer: (request: TwinRequest) => TwinAnswer
  /** Keys of the deliveries it holds, one for each case; nothing where it takes none. */
  deliveries?: () => readonly string[]
}

export const notFound: TwinAnswer = { status: 404, json: { error: 'not found' } }
export const malformed: TwinAnswer = { status: 400, json: { error: 'malformed' } }
