import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'

import { CatalogueError } from '../domain/errors.ts'
import {
  type Answer,
  createAnswer,
  type Encoding,
  openHeaders,
  type Packed,
} from './answers/answer.ts'
import { encodingFor } from './answers/negotiate.ts'
import { sendStream } from './answers/send-stream.ts'
import type { Made } from './changes/tagged-cache.ts'
import type { Endpoint, Question, Reply } from './endpoint.ts'
import { addOwnHeader, withOwnHeaders } from './limits/admission.ts'
import type { Gate } from './limits/gate.ts'
import type { LiveCatalogue } from './live-catalogue.ts'
import { header, keyOf, parseQuestion } from './question.ts'
import { receiveBody } from './receive-body.ts'
import { createRouter, type Route } from './router.ts'

/** Counts of what was answered since the process began. */
export interface DeliveryCounts {
  /** From memory, as bytes. */
  kept: number
  /** 304. */
  unchanged: number
  made: number
  refused: number
  /** Of them, because somebody asked too often. */
  limited: number
}

/** Sends a problem document about a request to an endpoint. */
export type SendProblem = (path: string, res: ServerResponse, error: unknown) => void

interface DeliverOptions {
  live: LiveCatalogue
  endpoints: readonly Endpoint[]
  /** Counts what is asked more rarely than the rest. */
  takeRare: Gate['takeRare']
  counts: DeliveryCounts
  /** Sends a problem document, in the way of the whole server; the path is that of the endpoint, without what was asked. */
  sendProblem: SendProblem
}

/** What the same request was answered with before. */
interface Known {
  key: string
  encoding: Encoding
}

/** How many different requests are recognised by their letters alone. */
const recognised = 50_000

const reading = new Set(['GET', 'HEAD'])

/**
 * Answers what is asked below `/v1`, in front of everything else: a request that was answered before costs a look into
 * memory and the sending of bytes.
 * @returns a listener; whether it took the request
 */
export const createDeliver = ({
  live,
  endpoints,
  takeRare,
  counts,
  sendProblem,
}: DeliverOptions) => {
  const route = createRouter(endpoints)
  const known = new LRUCache<string, Known>({ max: recognised })

  const send = (req: IncomingMessage, res: ServerResponse, status: number, packed: Packed) => {
    const { etag, headers, body } = packed
    const held = req.headers['if-none-match']
    if (held !== undefined && status === 200 && matches(held, etag)) {
      counts.unchanged += 1
      res.writeHead(304, withOwnHeaders(res, unchangedHeaders(headers)))
      res.end()
      return
    }
    res.writeHead(status, withOwnHeaders(res, headers))
    res.end(req.method === 'HEAD' ? undefined : body)
  }

  const answer = async (
    req: IncomingMessage,
    res: ServerResponse,
    { endpoint, params, request }: Route & { request: string },
  ) => {
    const methods = endpoint.method === 'POST' ? ['POST'] : ['GET', 'HEAD']
    if (!methods.includes(req.method ?? '')) {
      addOwnHeader(res, 'Allow', methods.join(', '))
      throw new CatalogueError(
        'METHOD_NOT_ALLOWED',
        `${endpoint.path} takes ${methods.join(' and ')}.`,
      )
    }
    const asked = parseQuestion(endpoint, params, req)
    const question = endpoint.body
      ? { ...asked, body: (await receiveBody(req, endpoint.body)) as never }
      : asked
    if (endpoint.rareQuota) takeRare(res, endpoint.rareQuota)
    if (endpoint.streamed) {
      await stream(req, res, { endpoint, question })
      return
    }
    const encoding = encodingFor(header(req, 'accept-encoding'))
    if (endpoint.kept === false || endpoint.method === 'POST') {
      const { value } = await make(endpoint, question, live)
      send(req, res, value.status, await value.packed(encoding))
      return
    }
    const key = keyOf(endpoint, question)
    const found = await live.answers.getOrMake(key, () => make(endpoint, question, live))
    const packed = await found.packed(encoding)
    known.set(request, { key, encoding })
    send(req, res, found.status, packed)
  }

  const stream = async (
    req: IncomingMessage,
    res: ServerResponse,
    { endpoint, question }: { endpoint: Endpoint; question: Question },
  ) => {
    const state = createHash('sha256')
      .update(`${live.version} ${String(await live.sequence())} ${keyOf(endpoint, question)}`)
      .digest('base64url')
      .slice(0, 27)
    const etag = `W/"${state}"`
    const held = req.headers['if-none-match']
    if (held !== undefined && matches(held, etag)) {
      counts.unchanged += 1
      res.writeHead(304, withOwnHeaders(res, ['ETag', etag, ...openHeaders]))
      res.end()
      return
    }
    const reply = await endpoint.reply(question, live)
    if (reply.kind === 'stream') await sendStream(req, res, { reply, etag })
    else {
      const { value } = madeOf(reply)
      send(req, res, value.status, await value.packed('identity'))
    }
  }

  return {
    handle: (req: IncomingMessage, res: ServerResponse): boolean => {
      const { url = '', method = '', headers } = req
      const request = `${url}\n${String(headers['accept-encoding'])}\n${String(headers['accept-language'])}\n${String(headers.accept)}`
      const before = reading.has(method) ? known.get(request) : undefined
      if (before) {
        const kept = live.answers.get(before.key)
        const packed = kept?.packedAlready(before.encoding)
        if (kept && packed) {
          counts.kept += 1
          send(req, res, kept.status, packed)
          return true
        }
      }
      const found = route(url)
      if (!found) return false
      if (method === 'OPTIONS') {
        res.writeHead(204, preflight)
        res.end()
        return true
      }
      answer(req, res, { ...found, request }).then(
        () => {
          counts.made += 1
        },
        (error: unknown) => {
          counts.refused += 1
          sendProblem(found.endpoint.path, res, error)
        },
      )
      return true
    },
  }
}

const preflight = [
  ...openHeaders,
  'Access-Control-Allow-Methods',
  'GET, HEAD, POST, OPTIONS',
  'Access-Control-Allow-Headers',
  'Accept, Accept-Language, Authorization, Content-Type, If-None-Match, Idempotency-Key',
  'Access-Control-Max-Age',
  '86400',
]

const make = async (
  endpoint: Endpoint,
  question: Question,
  live: LiveCatalogue,
): Promise<Made<Answer>> => {
  const reply = await endpoint.reply(question, live)
  if (reply.kind === 'stream') throw new Error(`${endpoint.path} streams, and does not say so.`)
  return madeOf(reply)
}

const madeOf = (reply: Exclude<Reply, { kind: 'stream' }>): Made<Answer> => {
  if (reply.kind === 'moved') return madeMove(reply)
  const value = createAnswer(reply.content)
  const { tags, expiresAt } = reply
  return { value, tags, size: value.bytes, ...(expiresAt !== undefined && { expiresAt }) }
}

/** A short answer: what leads on changes with the areas. */
const madeMove = ({ location }: Extract<Reply, { kind: 'moved' }>): Made<Answer> => {
  const value = createAnswer({
    status: 308,
    location,
    body: JSON.stringify({ location }),
    contentType: 'application/json; charset=utf-8',
  })
  return { value, tags: ['all jurisdictions'], size: value.bytes }
}

/** Whether one of the validators somebody holds is this one. Source: RFC 9110, 13.1.2. */
const matches = (held: string, etag: string): boolean =>
  held === etag ||
  held === '*' ||
  held.split(',').some((part) => {
    const one = part.trim()
    return one === etag || one === `W/${etag}` || `W/${one}` === etag
  })

const notInUnchanged = new Set(['Content-Type', 'Content-Length', 'Content-Encoding'])

const unchangedHeaders = (headers: readonly string[]): string[] =>
  headers.flatMap((name, i) =>
    i % 2 === 0 && !notInUnchanged.has(name) ? [name, headers[i + 1] ?? ''] : [],
  )
