import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { locales } from '../../../domain/locale.ts'
import { inLocale } from '../../../domain/localized-text.ts'
import { actorFor, type CaseExport } from '../../../domain/submission/case-export.ts'
import { decisionActions } from '../../../domain/submission/decision.ts'
import { caseText } from '../../../domain/submission/workflow-definition.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { openPart } from '../answers/sealed-part.ts'
import { messagesOf } from '../messages/case-messages.ts'
import { filesOfCase } from '../uploads/read-upload.ts'
import { partsOf } from './read-parts.ts'

const caseRow = z.object({
  id: z.int(),
  number: z.string(),
  form: z.string(),
  formVersion: z.int(),
  formTitle: z.string().nullable(),
  service: z.string(),
  jurisdiction: z.string().nullable(),
  channel: z.string(),
  locale: z.enum(locales),
  state: z.string(),
  progress: z.string(),
  receivedAt: z.date(),
  closedAt: z.date().nullable(),
  deleteAfter: z.date().nullable(),
  heldAt: z.date().nullable(),
  holdReason: z.string().nullable(),
  answers: z.record(z.string(), z.unknown()).nullable(),
  sealed: z.string().nullable(),
  events: z
    .array(
      z.looseObject({
        at: z.string(),
        action: z.string(),
        by: z.int().optional(),
        state: z.string().optional(),
        text: caseText.optional(),
        reason: z.string().optional(),
        decision: z.enum(decisionActions).optional(),
      }),
    )
    .nullable(),
})

type Row = z.output<typeof caseRow>

const asked = z.object({
  labels: z.array(
    z.object({ name: z.string(), label: z.partialRecord(z.enum(locales), z.string()) }),
  ),
})

interface Means {
  pool: pg.Pool
  keyRing: KeyRing
}

/** Everything about a case, opened. @throws CatalogueError RECORD_NOT_FOUND, ANSWERS_UNREADABLE */
export const readExport = async ({ pool, keyRing }: Means, id: number): Promise<CaseExport> => {
  const { rows } = await pool.query(
    `select id, number, form, form_version::int as "formVersion", form_title as "formTitle", service,
       jurisdiction, channel, language as locale, state, progress, received_at as "receivedAt",
       closed_at as "closedAt", delete_after as "deleteAfter", held_at as "heldAt",
       hold_reason as "holdReason", answers, sealed_answers as sealed, events
     from submissions where id = $1`,
    [id],
  )
  if (rows.length === 0) throw new CatalogueError('RECORD_NOT_FOUND', 'There is no such case.')
  const row = caseRow.parse(rows[0])
  const sealed = openPart(keyRing, row.sealed, row.number)
  const labels = await labelsOf(pool, row)
  const answers = Object.entries({ ...row.answers, ...sealed.answers }).map(([field, answer]) => {
    const label = labels.get(field)
    return { field, ...(label !== undefined && { label }), answer }
  })
  return {
    ...masterDataOf(row),
    answers,
    ...(sealed.replyTo !== undefined && { replyTo: sealed.replyTo }),
    events: eventsOf(row),
    messages: await messagesOf({ db: pool, keyRing }, row.id),
    files: (await filesOfCase({ pool, keyRing }, row.id)).map(({ name, type, bytes, state }) => ({
      name,
      mediaType: type,
      bytes,
      state,
    })),
    ...(await partsOf(pool, row.id)),
    ...(await traces(pool, row.id)),
  }
}

const masterDataOf = (row: Row) => ({
  number: row.number,
  form: row.form,
  formVersion: row.formVersion,
  ...(row.formTitle !== null && { formTitle: row.formTitle }),
  service: row.service,
  ...(row.jurisdiction !== null && { jurisdiction: row.jurisdiction }),
  channel: row.channel,
  locale: row.locale,
  state: row.state,
  progress: row.progress,
  receivedAt: row.receivedAt.toISOString(),
  ...(row.closedAt && { closedAt: row.closedAt.toISOString() }),
  ...(row.deleteAfter && { deleteAfter: row.deleteAfter.toISOString() }),
  ...(row.heldAt && {
    hold: { since: row.heldAt.toISOString(), reason: row.holdReason ?? '' },
  }),
})

const eventsOf = (row: Row): CaseExport['events'] =>
  (row.events ?? []).map(({ at, action, by, state, text, reason, decision }) => ({
    at,
    action,
    by: by === undefined ? (action === 'received' ? 'sender' : 'system') : 'authority',
    ...(state !== undefined && { state }),
    ...(text && { text: inLocale(text, row.locale)?.value ?? text.de }),
    ...(reason !== undefined && { reason }),
    ...(decision && { decision }),
  }))

/** What the form asked, in the language of the sender. */
const labelsOf = async (pool: pg.Pool, row: Row): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await pool.query(
    `select coalesce((
       select json_agg(json_build_object('name', field->>'name', 'label', field->'label'))
       from publication.form_version,
         json_array_elements(definition->'sections') as section,
         json_array_elements(section->'fields') as field
       where form = $1 and version = $2), '[]') as labels`,
    [row.form, row.formVersion],
  )
  return new Map(
    asked.parse(rows[0]).labels.flatMap(({ name, label }) => {
      const words = inLocale(label, row.locale)?.value
      return words === undefined ? [] : [[name, words] as const]
    }),
  )
}

interface StepRow {
  at: Date
  state: string
  step: string
  outcome: string
}

interface AccessRow {
  at: Date
  action: string
  actor: string
  fields: string | null
}

const traces = async (
  pool: pg.Pool,
  id: number,
): Promise<Pick<CaseExport, 'accesses' | 'steps'>> => {
  const steps = await pool.query<StepRow>(
    `select created_at as at, state, step, outcome from submission_steps
     where submission_id = $1 order by id`,
    [id],
  )
  const accesses = await pool.query<AccessRow>(
    `select at, action, actor, seen_fields as fields from protection_records
     where submission = $1 order by id`,
    [id],
  )
  return {
    steps: steps.rows.map((step) => ({ ...step, at: step.at.toISOString() })),
    accesses: accesses.rows.map(({ at, action, actor, fields }) => ({
      at: at.toISOString(),
      action,
      by: actorFor(actor),
      fields: fields ? fields.split(' ') : [],
    })),
  }
}
