import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Receipt } from '../../../domain/submission/desk.ts'
import { inGroups } from '../../../process/in-groups.ts'
import { statusTokenOf } from './status-token.ts'
import type { NewCase } from './new-case.ts'

interface Repeated {
  idempotencyKey: string
  requestDigest: string
  secret: string
}

const receiptRow = z.object({
  key: z.string(),
  number: z.string(),
  digest: z.string(),
  receivedAt: z.date(),
})

/**
 * Reads the answer that was given to a key before.
 * @throws CatalogueError IDEMPOTENCY_KEY_REUSED where it was sent with something else
 */
export const receiptReader = (
  pool: pg.Pool,
): ((asked: Repeated) => Promise<Receipt | undefined>) => {
  const find = inGroups<string, z.output<typeof receiptRow> | undefined>(async (keys) => {
    const { rows } = await pool.query({
      name: 'submission-receipts',
      text: `select idempotency_key as key, number, request_digest as digest,
          received_at as "receivedAt"
        from submissions where idempotency_key = any($1)`,
      values: [keys],
    })
    const byKey = new Map(
      receiptRow
        .array()
        .parse(rows)
        .map((row) => [row.key, row]),
    )
    return keys.map((key) => byKey.get(key))
  })
  return async ({ idempotencyKey, requestDigest, secret }) => {
    const row = await find(idempotencyKey)
    if (!row) return undefined
    const { number, digest, receivedAt } = row
    if (digest !== requestDigest) {
      throw new CatalogueError('IDEMPOTENCY_KEY_REUSED', 'The key was sent with something else.')
    }
    const statusToken = statusTokenOf(secret, { number, idempotencyKey })
    return { number, statusToken, receivedAt: receivedAt.toISOString() }
  }
}

const workflowRow = z.object({
  form: z.string(),
  workflow: z.string(),
  isPaused: z.boolean(),
  version: z.int().nullable(),
  initial: z.string().nullable(),
})

/** Which form is handed in, and the key of the workflow it goes through. */
interface Wanted {
  form: string
  workflow: string
}

/**
 * Reads the highest active version of the workflow of a form.
 * @throws CatalogueError WORKFLOW_MISSING; FORM_PAUSED where the form stands still
 */
export const workflowReader = (pool: pg.Pool): ((wanted: Wanted) => Promise<NewCase['workflow']>) =>
  inGroups<Wanted, NewCase['workflow']>(async (wanted) => {
    const different = [...new Map(wanted.map((one) => [nameOf(one), one])).values()]
    const { rows } = await pool.query({
      name: 'submission-workflows',
      text: `select form, workflow, version::int as version, initial,
          exists (select 1 from pauses where kind = 'form' and pauses.key = form) as "isPaused"
        from unnest($1::text[], $2::text[]) as wanted (form, workflow)
        left join lateral (
          select version, definition->>'initial' as initial from workflows
          where key = workflow and state = 'active' order by version desc limit 1) as active on true`,
      values: [different.map(({ form }) => form), different.map(({ workflow }) => workflow)],
    })
    const found = new Map(
      workflowRow
        .array()
        .parse(rows)
        .map((row) => [nameOf(row), row]),
    )
    return wanted.map((one) => {
      const { isPaused, version, initial } = found.get(nameOf(one)) ?? {}
      if (isPaused) return standing(one.form)
      return version && initial ? { version, initial } : missing(one.workflow)
    })
  })

const nameOf = ({ form, workflow }: Wanted): string => `${form}/${workflow}`

const standing = (form: string): CatalogueError =>
  new CatalogueError('FORM_PAUSED', `The form ${form} stands still for now.`)

const missing = (key: string): CatalogueError =>
  new CatalogueError('WORKFLOW_MISSING', `No version of the workflow ${key} is active.`)
