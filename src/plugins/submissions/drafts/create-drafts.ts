import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { locales } from '../../../domain/locale.ts'
import type { Draft, DraftContent, Drafts } from '../../../domain/submission/intake.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { inClient } from '../intake/in-client.ts'
import { tokenFor, wasSent } from '../intake/sent-once.ts'
import { hashOfToken } from '../intake/status-token.ts'
import { sendDraftLink } from './send-draft-link.ts'

interface Means {
  payload: Payload
  pool: pg.Pool
  keyRing: KeyRing
  /** Address of the front end with `{token}`; without one no links are mailed. */
  resumeUrl?: string | undefined
  now: () => Date
}

/** How long a draft is kept after it was saved last. */
const keptForMs = 30 * 24 * 3_600_000

/** Mails with the way back that one draft can be sent. */
const mostMails = 3

const draftRow = z.object({
  id: z.string(),
  form: z.string(),
  formVersion: z.int(),
  sealed: z.string(),
  version: z.int(),
  savedAt: z.date(),
  expiresAt: z.date(),
})

const stored = z.object({
  locale: z.enum(locales),
  bfs: z.int().optional(),
  page: z.int().optional(),
  answers: z.record(z.string(), z.unknown()),
})

const columns = `id, form, form_version as "formVersion", sealed, version,
  saved_at as "savedAt", expires_at as "expiresAt"`

/** Forms that are filled in by and by; sealed as a whole, and found by their token alone. */
export const createDrafts = (means: Means): Drafts => {
  const { payload, pool, keyRing, resumeUrl, now } = means
  const { secret } = payload.config
  const expiry = () => new Date(now().getTime() + keptForMs)
  const toDraft = (row: unknown): Draft => {
    const { id, sealed, savedAt, expiresAt, ...rest } = draftRow.parse(row)
    return {
      ...rest,
      content: contentOf(keyRing.open(sealed, `draft/${id}`)),
      savedAt: savedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }
  }
  const read = async (token: string): Promise<Draft> => {
    const { rows } = await pool.query(
      `select ${columns} from intake.draft where token_hash = $1 and expires_at > $2`,
      [hashOfToken(token), now()],
    )
    if (rows.length === 0) throw unknown()
    return toDraft(rows[0])
  }
  return {
    begin: async ({ idempotencyKey, ...begun }) => {
      const sent = { kind: 'draft', idempotencyKey, content: begun } as const
      const token = tokenFor(secret, sent)
      await inClient(pool, async (client) => {
        if (await wasSent(client, { secret, now }, sent)) return
        const id = randomUUID()
        const sealed = sealedContent(keyRing, id, begun.content)
        const values = [id, hashOfToken(token), begun.form, begun.formVersion, sealed]
        await client.query(
          `insert into intake.draft
             (id, token_hash, form, form_version, sealed, version, mails, saved_at, expires_at)
           values ($1, $2, $3, $4, $5, 1, 0, $6, $7)`,
          [...values, now(), expiry()],
        )
      })
      return { ...(await read(token)), token }
    },
    read,
    save: async (token, version, content) => {
      const id = await idOf(means, token)
      const { rows } = await pool.query(
        `update intake.draft set sealed = $3, version = version + 1, saved_at = $4, expires_at = $5
         where id = $1 and version = $2 returning ${columns}`,
        [id, version, sealedContent(keyRing, id, content), now(), expiry()],
      )
      if (rows.length > 0) return toDraft(rows[0])
      throw new CatalogueError(
        'DRAFT_CHANGED',
        'The draft was saved elsewhere meanwhile: read it again.',
      )
    },
    remove: async (token) => {
      const id = await idOf(means, token)
      await pool.query('delete from intake.draft where id = $1', [id])
    },
    sendLink: async (token, { idempotencyKey, ...link }) => {
      const draft = await read(token)
      if (resumeUrl === undefined) {
        throw new CatalogueError('DRAFT_LINK_OFF', 'No front end is set that a link could lead to.')
      }
      const content = [hashOfToken(token), link]
      await inClient(pool, async (client) => {
        const sent = { kind: 'draft link', idempotencyKey, content } as const
        if (await wasSent(client, { secret, now }, sent)) return
        await countMail(client, token)
        // A process that dies between this and the commit mails it once more: better than not at all.
        await sendDraftLink(payload, { draft, token, ...link, resumeUrl })
      })
    },
  }
}

const unknown = (): CatalogueError =>
  new CatalogueError('RECORD_NOT_FOUND', 'There is no draft of this token, or its time is over.')

const sealedContent = (keyRing: KeyRing, id: string, content: DraftContent): string =>
  keyRing.seal(JSON.stringify(content), `draft/${id}`)

const contentOf = (text: string): DraftContent => {
  const { bfs, page, ...rest } = stored.parse(JSON.parse(text))
  return { ...rest, ...(bfs !== undefined && { bfs }), ...(page !== undefined && { page }) }
}

/** @throws CatalogueError RECORD_NOT_FOUND */
const idOf = async ({ pool, now }: Pick<Means, 'now' | 'pool'>, token: string): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>(
    'select id from intake.draft where token_hash = $1 and expires_at > $2',
    [hashOfToken(token), now()],
  )
  if (rows[0]) return rows[0].id
  throw unknown()
}

/** @throws CatalogueError TOO_MANY_REQUESTS */
const countMail = async (client: pg.PoolClient, token: string): Promise<void> => {
  const { rowCount } = await client.query(
    'update intake.draft set mails = mails + 1 where token_hash = $1 and mails < $2',
    [hashOfToken(token), mostMails],
  )
  if (rowCount === 0) {
    throw new CatalogueError(
      'TOO_MANY_REQUESTS',
      `A draft is mailed ${String(mostMails)} times at most.`,
    )
  }
}
