import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'

import { CatalogueError } from '../domain/errors.ts'
import { refusalIn } from '../i18n/refusal-messages.ts'
import { createAnswer, type Encoding, openHeaders, type Packed } from './answers/answer.ts'
import { encodingFor, localeFor } from './answers/negotiate.ts'
import { matches, sendAnswer } from './answers/send-answer.ts'
import { sendArchive, sendStream } from './answers/send-stream.ts'
import { type Endpoint, isWhole, type Question } from './endpoint.ts'
import { addOwnHeader, withOwnHeaders } from './limits/admission.ts'
import type { Gate } from './limits/gate.ts'
import type { LiveCatalogue } from './live-catalogue.ts'
import { madeOf, makeAnswer } from './make-answer.ts'
import { header, keyOf, parseQuestion } from './question.ts'
import { readBytes } from './read-body.ts'
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
  graphql: (req: IncomingMessage, res: ServerResponse) => Promise<void>
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
  graphql,
  takeRare,
  counts,
  sendProblem,
}: DeliverOptions) => {
  const route = createRouter(endpoints)
  const known = new LRUCache<string, Known>({ max: recognised })

  const send = (req: IncomingMessage, res: ServerResponse, status: number, packed: Packed) => {
    if (sendAnswer(req, res, status, packed)) counts.unchanged += 1
  }

  const answer = async (
    req: IncomingMessage,
    res: ServerResponse,
    { endpoint, params, methods, request }: Route & { request: string },
  ) => {
    if (!methods.includes(req.method ?? '')) {
      addOwnHeader(res, 'Allow', methods.join(', '))
      throw new CatalogueError(
        'METHOD_NOT_ALLOWED',
        `${endpoint.path} takes ${methods.join(' and ')}.`,
      )
    }
    const asked = parseQuestion(endpoint, params, req)
    // A file is large: who sends too many of them is told before it is read.
    const takes = endpoint.mostBytes && Math.min(endpoint.mostBytes, live.uploadBytes)
    if (takes !== undefined && endpoint.rareQuota) takeRare(res, endpoint.rareQuota)
    const question = {
      ...asked,
      ...(takes !== undefined && { bytes: await readBytes(req, takes) }),
      ...(endpoint.body && { body: (await receiveBody(req, endpoint.body)) as never }),
    }
    if (takes === undefined && endpoint.rareQuota) takeRare(res, endpoint.rareQuota)
    if (endpoint.streamed) {
      await (endpoint.kept === false ? archive : stream)(req, res, { endpoint, question })
      return
    }
    const encoding = encodingFor(header(req, 'accept-encoding'))
    if (endpoint.kept === false || (endpoint.method ?? 'GET') !== 'GET') {
      const { value } = await makeAnswer(endpoint, question, live)
      send(req, res, value.status, await value.packed(encoding))
      return
    }
    const key = keyOf(endpoint, question)
    const found = await live.answers.getOrMake(key, () => makeAnswer(endpoint, question, live))
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
    else if (isWhole(reply)) {
      const { value } = madeOf(reply)
      send(req, res, value.status, await value.packed('identity'))
    }
  }

  /** For one person alone: nobody is told that it is what they hold already. */
  const archive = async (
    req: IncomingMessage,
    res: ServerResponse,
    { endpoint, question }: { endpoint: Endpoint; question: Question },
  ) => {
    const reply = await endpoint.reply(question, live)
    if (reply.kind !== 'archive') throw new Error(`${endpoint.path} is no archive.`)
    await sendArchive(req, res, reply)
  }

  const refuse = (
    req: IncomingMessage,
    res: ServerResponse,
    { endpoint, error }: { endpoint: Endpoint | undefined; error: unknown },
  ) => {
    const language = languageOf(req)
    const page = endpoint?.refusal?.(error, language, live)
    if (!page) {
      sendProblem(endpoint?.path ?? graphqlPath, res, refusalIn(error, language))
      return
    }
    const { status, packed } = createAnswer(page)
    void packed('identity').then((bytes) => {
      send(req, res, status, bytes)
    })
  }

  return {
    /** Whether residents who are signed in may ask this with their own token, which is no key of ours. */
    takesPersons: ({ url = '', method }: IncomingMessage): boolean =>
      route(url, method)?.endpoint.person !== undefined,
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
      const isGraphql = url === graphqlPath || url.startsWith(`${graphqlPath}?`)
      const found = isGraphql ? undefined : route(url, method)
      if (!found && !isGraphql) return false
      if (method === 'OPTIONS') {
        res.writeHead(204, preflight)
        res.end()
        return true
      }
      const answering = found ? answer(req, res, { ...found, request }) : graphql(req, res)
      answering.then(
        () => {
          counts.made += 1
        },
        (error: unknown) => {
          counts.refused += 1
          refuse(req, res, { endpoint: found?.endpoint, error })
        },
      )
      return true
    },
  }
}

const graphqlPath = '/v1/graphql'

/** The language a refusal is told in: what is asked for may be what is refused. */
const languageOf = (req: IncomingMessage): string =>
  new URLSearchParams(req.url?.split('?')[1] ?? '').get('locale') ??
  localeFor(header(req, 'accept-language'))

const preflight = [
  ...openHeaders,
  'Access-Control-Allow-Methods',
  'GET, HEAD, POST, PUT, DELETE, OPTIONS',
  'Access-Control-Allow-Headers',
  'Accept, Accept-Language, Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, X-File-Name, X-Status-Token',
  'Access-Control-Max-Age',
  '86400',
]
