import { type Answer, createAnswer } from './answers/answer.ts'
import type { Made } from './changes/tagged-cache.ts'
import { type Endpoint, isWhole, type Question, type WholeReply } from './endpoint.ts'
import type { LiveCatalogue } from './live-catalogue.ts'

/** The finished answer to a question, and what it was made of. */
export const makeAnswer = async (
  endpoint: Endpoint,
  question: Question,
  live: LiveCatalogue,
): Promise<Made<Answer>> => {
  const reply = await endpoint.reply(question, live)
  if (!isWhole(reply)) throw new Error(`${endpoint.path} streams, and does not say so.`)
  return madeOf(reply)
}

/** A reply as a finished answer. */
export const madeOf = (reply: WholeReply): Made<Answer> => {
  if (reply.kind === 'moved') return madeMove(reply)
  const value = createAnswer(reply.content)
  const { tags, expiresAt } = reply
  return { value, tags, size: value.bytes, ...(expiresAt !== undefined && { expiresAt }) }
}

/** A short answer: what leads on changes with the areas. */
const madeMove = ({ location }: Extract<WholeReply, { kind: 'moved' }>): Made<Answer> => {
  const value = createAnswer({
    status: 308,
    location,
    body: JSON.stringify({ location }),
    contentType: 'application/json; charset=utf-8',
  })
  return { value, tags: ['all jurisdictions'], size: value.bytes }
}
