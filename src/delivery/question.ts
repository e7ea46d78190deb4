import type { IncomingMessage } from 'node:http'

import { CatalogueError } from '../domain/errors.ts'
import type { Locale } from '../domain/locale.ts'
import { looksLikeApiKey } from '../domain/sign-in/api-key.ts'
import { localeFor, mediaTypeFor } from './answers/negotiate.ts'
import type { Endpoint, Question } from './endpoint.ts'
import { todayAt } from './endpoints/moments.ts'
import { fieldErrorsOf, invalidQuery } from './problem.ts'

const noBytes = Buffer.alloc(0)

/** A header as one text. */
export const header = (req: IncomingMessage, name: string): string | undefined => {
  const value = req.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** What is asked of an endpoint, before anything of it was checked. */
export interface Asking {
  /** Parameters in the path. */
  params: Record<string, string>
  /** Path and query. */
  url: string
  accept: string | undefined
  acceptLanguage: string | undefined
  /** A header by its name in lower case. Default: there are none. */
  header?: (name: string) => string | undefined
}

/** The question a request asks. @throws as `questionOf` */
export const parseQuestion = (
  endpoint: Endpoint,
  params: Record<string, string>,
  req: IncomingMessage,
): Question => {
  const { person } = endpoint
  const [, bearer] = /^Bearer +(.+)$/i.exec(header(req, 'authorization') ?? '') ?? []
  const isPerson =
    person !== undefined && bearer !== undefined && !looksLikeApiKey(`Bearer ${bearer}`)
  if (person === 'must' && !isPerson) {
    throw new CatalogueError(
      'SESSION_NEEDED',
      'Who asks this is signed in: a bearer token is needed.',
    )
  }
  const question = questionOf(endpoint, {
    params,
    url: req.url ?? '',
    accept: header(req, 'accept'),
    acceptLanguage: header(req, 'accept-language'),
    header: (name) => header(req, name),
  })
  return isPerson ? { ...question, bearer } : question
}

/**
 * What is asked, with every part of it checked.
 * @throws CatalogueError QUERY_INVALID naming every parameter that is wrong, NOT_ACCEPTABLE
 */
export const questionOf = (
  endpoint: Endpoint,
  { params: given, url, accept, acceptLanguage, header: headerOf = () => undefined }: Asking,
): Question => {
  const asked = new URLSearchParams(url.split('?')[1] ?? '')
  const twice = [...new Set(asked.keys())].filter((name) => asked.getAll(name).length > 1)
  const params = endpoint.params.safeParse(given)
  const query = endpoint.query.safeParse(Object.fromEntries(asked))
  const errors = [
    ...twice.map((name) => ({
      pointer: `/${name}`,
      code: 'PARAMETER_INVALID' as const,
      detail: 'is given twice',
    })),
    ...fieldErrorsOf([...(params.error?.issues ?? []), ...(query.error?.issues ?? [])]),
  ]
  if (!params.success || !query.success || errors.length > 0) throw invalidQuery(errors)
  const offered = Object.keys(endpoint.answers)
  const mediaType = mediaTypeFor(accept, offered)
  if (mediaType === undefined) {
    throw new CatalogueError('NOT_ACCEPTABLE', `What is here can be had as: ${offered.join(', ')}.`)
  }
  const { locale } = query.data as { locale?: Locale }
  return {
    params: params.data as never,
    query: query.data as never,
    body: {},
    bytes: noBytes,
    headers: Object.fromEntries(
      Object.keys(endpoint.headers?.shape ?? {}).flatMap((name) => {
        const value = headerOf(name)
        return value === undefined ? [] : [[name, value]]
      }),
    ),
    locale: locale ?? localeFor(acceptLanguage),
    mediaType,
    url,
  }
}

/** Everything that shapes an answer. */
export const keyOf = (
  { operation, localized = true }: Endpoint,
  { params, query, locale, mediaType }: Question,
): string => {
  const parts = Object.entries<unknown>({ ...query, ...params })
    .filter(([name, value]) => name !== 'locale' && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([
    operation,
    mediaType,
    localized ? locale : '',
    todayAt(new Date()).day,
    parts,
  ])
}
