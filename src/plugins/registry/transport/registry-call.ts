import type { Socket } from 'node:net'

import type { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { parsedOrError } from '../parsed-or-error.ts'
import type { RegistryResponse, Send } from './create-send.ts'
import type { Guard } from './guard.ts'
import type { OpenSocket } from './open-socket.ts'

/** How a register wants to be told who asks: the secret as a bearer token, as `user:password`, or not at all. */
export type RegistryAuth = 'bearer' | 'basic' | 'none'

/** A request as a connector makes it. */
interface Asked {
  method?: 'DELETE' | 'GET' | 'POST' | 'PUT'
  /** Below the address of the registry; every value in it encoded. */
  path: string
  query?: Readonly<Record<string, string>>
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Throws where the answer says more than its status: a fault of SOAP comes with 500 whatever it is. */
  judge?: (response: RegistryResponse) => void
}

/** What a connector reaches its register by: credentials, time limit and retries are seen to. */
export interface RegistryCall {
  /**
   * Text of the answer; undefined where the register knows no such thing (404).
   * @throws CatalogueError REGISTRY_REFUSED, REGISTRY_REJECTED, REGISTRY_UNAVAILABLE
   */
  text: (asked: Asked) => Promise<string | undefined>
  /** The same, read as JSON. @throws CatalogueError REGISTRY_ANSWER_INVALID */
  json: <Schema extends z.ZodType>(
    asked: Asked,
    schema: Schema,
  ) => Promise<z.output<Schema> | undefined>
  /** Asks for something that must be there. @throws CatalogueError REGISTRY_ANSWER_INVALID where it is not */
  ping: (asked: Asked) => Promise<void>
  /**
   * Works on a connection that is not HTTP, to the address of the registry; it is closed afterwards.
   * @throws CatalogueError REGISTRY_UNAVAILABLE, and what the work throws
   */
  connected: <T>(work: (line: { socket: Socket; url: URL }) => Promise<T>) => Promise<T>
  /** The two parts of a secret like `user:password`. @throws CatalogueError REGISTRY_SECRET_MISSING */
  credentials: { user: () => string; password: () => string }
  /** The secret, to check what the register signed. @throws CatalogueError REGISTRY_SECRET_MISSING */
  secret: () => string
  now: () => Date
}

interface CallOptions {
  baseUrl: string
  auth: RegistryAuth
  /** Undefined where the environment holds none. */
  secret: string | undefined
  send: Send
  openSocket: OpenSocket
  guard: Guard
  now: () => Date
}

/** Whoever is asked knows what was asked: errors say what went wrong, never of whom, nor with which secret. */
export const createRegistryCall = (options: CallOptions): RegistryCall => {
  const { baseUrl, auth, send, openSocket, guard, now } = options
  const secret = () => {
    if (options.secret === undefined) {
      throw new CatalogueError('REGISTRY_SECRET_MISSING', 'the environment holds no such secret')
    }
    return options.secret
  }
  const text = async ({ method = 'GET', path, query, headers, body, judge }: Asked) => {
    const url = below(baseUrl, path, query)
    const all = { ...credentials(auth, secret), ...headers }
    const { status, text: said } = await guard.run(async (signal) => {
      const request = { method, url, headers: all, signal, ...(body !== undefined && { body }) }
      const response = await send(request).catch((error: unknown) => {
        throw new CatalogueError('REGISTRY_UNAVAILABLE', reasonOf(error))
      })
      judge?.(response)
      refuseFailure(response)
      return response
    })
    return status === 404 ? undefined : said
  }
  return {
    text,
    json: async (asked, schema) => {
      const said = await text({
        ...asked,
        headers: {
          accept: 'application/json',
          ...(asked.body !== undefined && { 'content-type': 'application/json' }),
          ...asked.headers,
        },
      })
      return said === undefined
        ? undefined
        : parsedOrError(schema, parsedJson(said), 'REGISTRY_ANSWER_INVALID')
    },
    ping: async (asked) => {
      if ((await text(asked)) === undefined) {
        throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'nothing is at this address')
      }
    },
    connected: async (work) => {
      if (auth !== 'none') secret()
      const url = new URL(baseUrl)
      const port = Number(url.port) || (defaultPorts[url.protocol] ?? 0)
      return guard.run(async (signal) => {
        const host = url.hostname.replace(/^\[|\]$/g, '')
        const socket = await openSocket({ host, port }, signal).catch(unavailable)
        try {
          return await work({ socket, url })
        } finally {
          socket.destroy()
        }
      })
    },
    credentials: {
      user: () => secret().split(':')[0] ?? '',
      password: () => secret().split(':').slice(1).join(':'),
    },
    secret,
    now,
  }
}

/** Source: IANA, service names and port numbers; SFTP goes over SSH. */
const defaultPorts: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465, 'sftp:': 22 }

const unavailable = (error: unknown): never => {
  throw error instanceof CatalogueError
    ? error
    : new CatalogueError('REGISTRY_UNAVAILABLE', reasonOf(error))
}

const below = (baseUrl: string, path: string, query: Asked['query'] = {}): URL => {
  const url = new URL(path, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url
}

const credentials = (auth: RegistryAuth, secret: () => string): Record<string, string> => {
  switch (auth) {
    case 'bearer':
      return { authorization: `Bearer ${secret()}` }
    case 'basic':
      return { authorization: `Basic ${Buffer.from(secret(), 'utf8').toString('base64')}` }
    case 'none':
      return {}
  }
}

/** Statuses with which a server says that another time may be better. Source: RFC 9110, 15; RFC 6585, 4. */
const isNotNow = (status: number): boolean => status === 408 || status === 429 || status >= 500

const refuseFailure = ({ status }: RegistryResponse): void => {
  if ((status >= 200 && status < 300) || status === 404) return
  const said = `HTTP ${String(status)}`
  if (status === 401 || status === 403) throw new CatalogueError('REGISTRY_REFUSED', said)
  if (isNotNow(status)) throw new CatalogueError('REGISTRY_UNAVAILABLE', said)
  if (status >= 400) throw new CatalogueError('REGISTRY_REJECTED', said)
  throw new CatalogueError('REGISTRY_ANSWER_INVALID', said)
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // What the parser says quotes the text, and the text may be about people.
    throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the answer is not JSON')
  }
}

/** The network's own code: `ECONNREFUSED`; the words of others may repeat the address. */
const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  if (/is not allowed\. Because/.test(message)) return 'leads into a private network'
  return typeof code === 'string' ? code : 'no connection'
}
