import type pg from 'pg'
import { z } from 'zod'

import type { Receipt } from '../../../domain/submission/desk.ts'
import { receiptNumber } from '../../../domain/submission/receipt-number.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { sealPart } from '../answers/sealed-part.ts'
import { columnsOf, insertCases } from './case-columns.ts'
import type { NewCase } from './new-case.ts'
import { hashOfToken, statusTokenOf } from './status-token.ts'

interface Means {
  client: pg.PoolClient
  keyRing: KeyRing
  secret: string
}

const counted = z.tuple([z.object({ last: z.int() })])

/** Holds the counter of a year until the transaction ends. @returns the statement, which gives the last number */
export const holdCounter = (year: number): string =>
  `insert into submission_counter (year, last) values (${String(Math.trunc(year))}, 0)
   on conflict (year) do update set last = submission_counter.last returning last`

/** The counter of a year. */
interface Counter {
  year: number
  /** Rows of `holdCounter`. */
  held: unknown
}

/**
 * Numbers and stores cases of one year in the transaction of the client. The counter stands still until its end: a number
 * that is given is stored, and one that is not stored is given again.
 * @returns in the order of the cases; undefined where one before it has the same key
 * @throws DatabaseError where one with the same key was stored before; see `isSameKey`
 */
export const storeCases = async (
  { client, keyRing, secret }: Means,
  { year, held }: Counter,
  cases: readonly NewCase[],
): Promise<(Receipt | undefined)[]> => {
  const [{ last }] = counted.parse(held)
  const keys = new Set<string>()
  const stored: object[] = []
  const receipts = cases.map((created): Receipt | undefined => {
    if (keys.has(created.idempotencyKey)) return undefined
    keys.add(created.idempotencyKey)
    const number = receiptNumber(year, last + stored.length + 1)
    const { idempotencyKey, receivedAt } = created
    const statusToken = statusTokenOf(secret, { number, idempotencyKey })
    const { open, sealed: toSeal } = partsOf(created)
    const sealed = toSeal && sealPart(keyRing, toSeal, number)
    const statusTokenHash = hashOfToken(statusToken)
    stored.push(columnsOf(created, { number, open, sealed, statusTokenHash }))
    return { number, statusToken, receivedAt: receivedAt.toISOString() }
  })
  await client.query({
    name: 'submission-insert',
    text: `with counted as (update submission_counter set last = last + $2 where year = $3)
      ${insertCases}`,
    values: [JSON.stringify(stored), stored.length, year],
  })
  return receipts
}

/** What is stored in clear, and what is not: sensitive answers, and the address of the sender. */
const partsOf = ({ sent, form }: NewCase) => {
  const isSensitive = (name: string) => form.sensitive.includes(name) || name === form.replyTo
  const entries = Object.entries(sent.answers)
  const open = Object.fromEntries(entries.filter(([name]) => !isSensitive(name)))
  const answers = Object.fromEntries(entries.filter(([name]) => isSensitive(name)))
  const address = form.replyTo === undefined ? undefined : answers[form.replyTo]
  const replyTo = typeof address === 'string' && address !== '' ? { replyTo: address } : {}
  return { open, sealed: Object.keys(answers).length > 0 ? { answers, ...replyTo } : null }
}
