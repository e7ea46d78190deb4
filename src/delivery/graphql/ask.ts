import { allOf, type Tag } from '../changes/record-change.ts'
import { type Endpoint, isWhole, type WholeReply } from '../endpoint.ts'
import type { LiveCatalogue } from '../live-catalogue.ts'
import { questionOf } from '../question.ts'
import { createRouter } from '../router.ts'

/** What the answers to one query are made of, gathered while they are asked for. */
export interface Gathered {
  tags: Set<Tag>
  expiresAt: number
  /** Whether the answer may be kept: everything it was made of may be. */
  mayBeKept: boolean
}

/** Asks endpoints, as a request would. */
export type Ask = (url: string) => Promise<unknown>

interface AskOptions {
  live: LiveCatalogue
  endpoints: readonly Endpoint[]
  acceptLanguage: string | undefined
  gathered: Gathered
}

/** How often a question may lead on: municipalities merge, and merge again. */
const mostMoves = 5

/**
 * Asks endpoints by their addresses, as somebody would over HTTP, and gives the JSON they answer with; what they were
 * made of is gathered. One query asks no question twice.
 */
export const createAsk = ({ live, endpoints, acceptLanguage, gathered }: AskOptions): Ask => {
  const route = createRouter(endpoints)
  const asked = new Map<string, Promise<unknown>>()

  const answerTo = async (url: string, moves: number): Promise<unknown> => {
    const found = route(url)
    if (!found) throw new Error(`Nothing answers ${url}.`)
    const { endpoint, params } = found
    const accept = 'application/json'
    const question = questionOf(endpoint, { params, url, accept, acceptLanguage })
    const reply = await endpoint.reply(question, live)
    if (!isWhole(reply)) throw new Error(`${endpoint.path} is read piece by piece.`)
    gather(gathered, reply, endpoint)
    if (reply.kind === 'content') return JSON.parse(String(reply.content.body))
    if (moves === mostMoves) throw new Error(`${url} leads on for ever.`)
    return answerTo(reply.location, moves + 1)
  }

  return (url) => {
    const known = asked.get(url) ?? answerTo(url, 0)
    asked.set(url, known)
    return known
  }
}

const gather = (gathered: Gathered, reply: WholeReply, { kept = true }: Endpoint): void => {
  if (!kept) gathered.mayBeKept = false
  if (reply.kind === 'moved') {
    gathered.tags.add(allOf('jurisdictions'))
    return
  }
  for (const tag of reply.tags) gathered.tags.add(tag)
  gathered.expiresAt = Math.min(gathered.expiresAt, reply.expiresAt ?? Infinity)
}
