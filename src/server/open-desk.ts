import type pg from 'pg'
import type { Payload } from 'payload'

import type { FindForm, FindPublicForm, SubmissionDesk } from '../domain/submission/desk.ts'
import type { Env } from '../env.ts'
import { createDesk, createKeyRing, type IntakeRules } from '../plugins/submissions/index.ts'

interface Options {
  payload: Payload
  pool: pg.Pool
  keys: Env['ANSWER_KEYS']
  /** What the installation decides about intake. Default: nothing. */
  rules?: IntakeRules
}

/** Opens the desk where forms are handed in, on the connections of this process. */
export const deskOpener =
  ({ payload, pool, keys, rules = {} }: Options) =>
  (findPublicForm: FindPublicForm): SubmissionDesk =>
    createDesk({
      payload,
      pool,
      keyRing: createKeyRing(keys, payload.config.secret),
      findForm: withOwner(findPublicForm, createAuthorityIds(pool)),
      ...rules,
    })

const withOwner =
  (findPublicForm: FindPublicForm, idOf: (authority: string) => Promise<number>): FindForm =>
  async (asked) => {
    const { authority, ...form } = await findPublicForm(asked)
    return { ...form, owner: await idOf(authority) }
  }

/** Database ids of authorities by identifier. A name is never given to another document, so an id that was found stays. */
const createAuthorityIds = (pool: pg.Pool) => {
  const known = new Map<string, number>()
  return async (identifier: string): Promise<number> => {
    const held = known.get(identifier)
    if (held !== undefined) return held
    const { rows } = await pool.query<{ id: number }>(
      'select id from authorities where identifier = $1',
      [identifier],
    )
    const found = rows[0]?.id
    if (found === undefined) throw new Error(`The authority ${identifier} is public and not there.`)
    known.set(identifier, found)
    return found
  }
}
