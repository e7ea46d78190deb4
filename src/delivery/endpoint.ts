import type { z } from 'zod'

import type { Content } from './answers/answer.ts'
import type { Tag } from './changes/record-change.ts'
import type { RareQuota } from './limits/gate.ts'
import type { LiveCatalogue } from './live-catalogue.ts'
import type { Locale } from '../domain/locale.ts'

/** A question whose every part was checked. */
export interface Question<
  P = Record<string, never>,
  Q = Record<string, never>,
  B = Record<string, never>,
> {
  params: P
  query: Q
  /** What was sent; empty where something is read. */
  body: B
  /** What of the headers an endpoint names came along, by name in lower case. */
  headers: Readonly<Record<string, string>>
  /** Asked for, or read best by whoever asks. */
  locale: Locale
  /** One of the media types the endpoint offers. */
  mediaType: string
  /** Path and query as they were asked. */
  url: string
  /** What was sent where the endpoint takes bytes; empty otherwise. */
  bytes: Buffer
  /** The token of a resident who is signed in, as it came; only where the endpoint takes one. */
  bearer?: string
}

/** What an endpoint answers with, and of what that was made. */
export type Reply =
  | {
      kind: 'content'
      content: Content
      tags: readonly Tag[]
      /** Milliseconds since the epoch until which the answer is right. Default: until something it was made of changes. */
      expiresAt?: number
    }
  /** Sent piece by piece, never held as a whole; the validator is that of the state of the data. */
  | { kind: 'stream'; contentType: string; filename: string; pieces: AsyncIterable<string> }
  /** For one person alone: sent piece by piece as a file, packed already, kept by nobody. */
  | { kind: 'archive'; filename: string; pieces: AsyncIterable<Uint8Array> }
  /** Asked elsewhere: 308. */
  | { kind: 'moved'; location: string }

/** A reply that is held as a whole before it is sent. */
export type WholeReply = Exclude<Reply, { kind: 'archive' | 'stream' }>

/** Whether a reply is held as a whole. */
export const isWhole = (reply: Reply): reply is WholeReply =>
  reply.kind !== 'archive' && reply.kind !== 'stream'

/** What can be asked at `/v1`, and what is answered: the one source of validation, document and types. */
export interface Endpoint<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodObject = z.ZodObject,
> {
  /** Default: GET, and HEAD with it. */
  method?: 'DELETE' | 'GET' | 'POST' | 'PUT'
  /** With parameters in braces. Source: RFC 6570. */
  path:
    | `/v1/${string}`
    | '/sitemap.xml'
    | '/transparency'
    | `/transparency/${string}`
    | '/news'
    | `/news/${string}`
  /** Name of the operation in the OpenAPI document. */
  operation: string
  summary: string
  description?: string
  /** Group in the document. */
  tag: string
  params: P
  /** Strict: what is not named here is refused. */
  query: Q
  /** Headers it reads beside those all endpoints read, by name in lower case. */
  headers?: z.ZodObject
  /** JSON that is sent; strict, like the query. Only with POST and PUT, whose answers are never kept. */
  body?: B
  /** Bytes of a file that is sent instead of JSON, at most. */
  mostBytes?: number
  /** Whether residents who are signed in come with their token. Default: never. */
  person?: 'may' | 'must'
  /** What it is limited to beside all requests of somebody. Default: nothing. */
  rareQuota?: RareQuota
  /** Status where all went well. Default: 200. */
  status?: 200 | 201 | 202
  /** What is answered by media type; the first is the default. */
  answers: Readonly<Record<string, z.ZodType>>
  /** Whether texts are in one locale. Default: true. */
  localized?: boolean
  /** Whether it is sent piece by piece. Default: false. */
  streamed?: boolean
  /** Whether the answer may be kept. Default: true. */
  kept?: boolean
  /** What people read in place of a problem document. Default, and where it is undefined: that document. */
  refusal?: (error: unknown, language: string, live: LiveCatalogue) => Content | undefined
  reply: (
    question: Question<z.output<P>, z.output<Q>, z.output<B>>,
    live: LiveCatalogue,
  ) => Promise<Reply>
}

/** An endpoint, with the types of its parameters. */
export const defineEndpoint = <
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodObject = z.ZodObject,
>(
  endpoint: Endpoint<P, Q, B>,
): Endpoint => endpoint
