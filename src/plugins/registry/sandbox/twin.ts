import type { Socket } from 'node:net'

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

/** How a twin misbehaves. */
export interface TwinMode {
  /** Milliseconds before each answer. */
  latencyMs: number
  /** How many requests are answered with a failure from now on; over HTTP what they ask for is done all the same. */
  failures: number
  /** Answers with what no register says. */
  isGarbage: boolean
  /** Where it says by itself that it accepts what was brought: an address of `/v1/callbacks`. Default: it says nothing. */
  callbackTo?: string
}

/** A server of another protocol than HTTP, as the sandbox puts itself in front of it. */
export interface SocketServer {
  /** How its addresses begin. */
  protocol: 'sftp:' | 'smtp:'
  /** Takes a connection. */
  take: (socket: Socket) => void
  /** What it says when it fails, and when it talks nonsense. */
  failure: string
  garbage: string
}

/** What stands for a register in the sandbox: its protocol, with invented data. */
export interface Twin {
  /** A register with nothing in it but what it begins with. @param secret for those that look at signatures */
  open: (secret: string) => TwinRegister
  example: Example
}

export interface TwinRegister {
  /** Where it speaks no HTTP. */
  server?: SocketServer
  answer: (request: TwinRequest) => TwinAnswer
  /** Keys of the deliveries it holds, one for each case; nothing where it takes none. */
  deliveries?: () => readonly string[]
  /** What was brought, as it came, each time it came. */
  messages?: () => readonly string[]
}

export const notFound: TwinAnswer = { status: 404, json: { error: 'not found' } }
export const malformed: TwinAnswer = { status: 400, json: { error: 'malformed' } }
