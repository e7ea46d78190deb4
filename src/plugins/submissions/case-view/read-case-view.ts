import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { worksOn } from '../../../access/submissions.ts'
import { type CalendarDate, calendarDateOf } from '../../../domain/calendar-date.ts'
import type { ShownPage } from '../../../domain/form/shown-answers.ts'
import { shownAnswers } from '../../../domain/form/shown-answers.ts'
import { dueDayOf, type Urgency, urgencyOf } from '../../../domain/submission/case-deadline.ts'
import { type DecisionAction, decisionActions } from '../../../domain/submission/decision.ts'
import { type Progress, progresses } from '../../../domain/submission/submission.ts'
import {
  type CaseText,
  caseText,
  workflowDefinition,
} from '../../../domain/submission/workflow-definition.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import { execute } from '../../../publication/execute.ts'
import { canton, holidaysOf } from '../holidays.ts'
import { readFormTitles, readNames } from '../inbox/read-names.ts'
import { decision } from '../steps/decision/index.ts'
import { namelessForm, readFormOf, sensitiveNames } from './read-sealed-case.ts'
import { readStanding, type Standing } from './read-standing.ts'

/** Something that happened to a case, with the name of who did it. */
export interface ShownEvent {
  at: string
  action: string
  by?: string
  state?: CaseText
  text?: CaseText
  reason?: string
}

/** A case as its page shows it. */
export interface CaseView {
  id: number
  number: string
  form: string
  formTitle: string
  formVersion: number
  service: string
  channel: string
  language: string
  authority: string | undefined
  /** Database id of the authority. */
  ownerId: number | null
  receivedAt: string
  closedAt: string | undefined
  deleteAfter: string | undefined
  progress: Progress
  state: CaseText | undefined
  due: CalendarDate | undefined
  urgency: Urgency
  workflow: { key: string; version: number }
  assignee: { id: number; name: string } | undefined
  /** Whether the reader works on the case; who does not is shown no contents. */
  mayWork: boolean
  lastError: string | undefined
  answers: ShownPage[]
  hasSealed: boolean
  events: ShownEvent[]
  /** Only where a person has to decide. */
  decision:
    | { fourEyes: boolean; votes: { by: string; isMe: boolean; action: DecisionAction }[] }
    | undefined
  /** What could not be taken back where the case was withdrawn. */
  standing: Standing[]
  /** Ways on from the state, for leaving out its step. */
  ways: { action: string; to: CaseText }[]
}

const moment = z.number().nullable()

const caseRow = z.object({
  number: z.string(),
  form: z.string(),
  formVersion: z.int(),
  service: z.string(),
  channel: z.string(),
  language: z.string(),
  owner: z.int().nullable(),
  assignee: z.int().nullable(),
  receivedAt: moment,
  enteredAt: moment,
  closedAt: moment,
  deleteAfter: moment,
  progress: z.enum(progresses),
  state: z.string(),
  workflow: z.string(),
  workflowVersion: z.int(),
  definition: workflowDefinition.nullable(),
  lastError: z.string().nullable(),
  answers: z.record(z.string(), z.unknown()).nullable(),
  hasSealed: z.boolean(),
  events: z
    .array(
      z.object({
        at: z.string(),
        action: z.string(),
        by: z.int().optional(),
        state: z.string().optional(),
        text: caseText.optional(),
        reason: z.string().optional(),
      }),
    )
    .nullable(),
  memory: z.unknown(),
})

type CaseRow = z.output<typeof caseRow>

/** What people said in the state where a decision is waited for; another step may note anything else. */
const votes = z.array(z.object({ by: z.int(), action: z.enum(decisionActions) })).catch([])

const isHoliday = holidaysOf(canton)

/** Reads a case for its page. Whether it may be seen at all has been asked before. */
export const readCaseView = async (
  req: PayloadRequest,
  id: number,
  { language, now }: { language: AdminLanguage; now: Date },
): Promise<CaseView | undefined> => {
  const row = await readRow(req, id)
  if (!row) return undefined
  const mayWork = worksOn(req.user, row.owner)
  const form = mayWork ? await readFormOf(req, row) : undefined
  const titles = await readFormTitles(req)
  const said = votes.parse(row.memory ?? [])
  const people = await readNames(req, 'users', [
    row.assignee,
    ...(row.events ?? []).map(({ by }) => by ?? null),
    ...said.map(({ by }) => by),
  ])
  const office = await readNames(req, 'authorities', [row.owner])
  const state = row.definition?.states.find(({ name }) => name === row.state)
  const due =
    isOpen(row) && row.enteredAt !== null
      ? dueDayOf(calendarDateOf(new Date(row.enteredAt)), state?.deadline, isHoliday)
      : undefined
  const answers = row.answers ?? {}
  return {
    id,
    ...factsOf(row),
    formTitle: titles.get(row.form) ?? row.form,
    authority: row.owner === null ? undefined : office.get(row.owner),
    state: state?.label,
    due,
    urgency: urgencyOf(due, calendarDateOf(now), isHoliday),
    assignee:
      row.assignee === null
        ? undefined
        : { id: row.assignee, name: people.get(row.assignee) ?? String(row.assignee) },
    mayWork,
    lastError: mayWork ? (row.lastError ?? undefined) : undefined,
    answers: mayWork
      ? shownAnswers(form ?? namelessForm(answers), answers, {
          locale: language,
          sealed: form && row.hasSealed ? sensitiveNames(form) : [],
        })
      : [],
    hasSealed: mayWork && row.hasSealed,
    events: mayWork ? eventsOf(row, people) : [],
    decision:
      mayWork && isOpen(row) && row.progress !== 'incident' && state?.step.key === decision.key
        ? {
            fourEyes: state.step.options.fourEyes === true,
            votes: said.map(({ by, action }) => ({
              by: people.get(by) ?? String(by),
              isMe: by === req.user?.id,
              action,
            })),
          }
        : undefined,
    standing: mayWork ? await readStanding(req, id) : [],
    ways: waysOf(row),
  }
}

const readRow = async (req: PayloadRequest, id: number): Promise<CaseRow | undefined> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`
      select number, form, form_version::int as "formVersion", service, channel, language,
        owner_id as owner, assignee_id as assignee, progress, submissions.state, workflow,
        workflow_version::int as "workflowVersion", workflows.definition, last_error as "lastError",
        answers, sealed_answers is not null as "hasSealed", events, memory,
        (extract(epoch from received_at) * 1000)::float8 as "receivedAt",
        (extract(epoch from entered_at) * 1000)::float8 as "enteredAt",
        (extract(epoch from closed_at) * 1000)::float8 as "closedAt",
        (extract(epoch from delete_after) * 1000)::float8 as "deleteAfter"
      from submissions left join workflows
        on workflows.key = submissions.workflow and workflows.version = submissions.workflow_version
      where submissions.id = ${id}`,
  )
  return row && caseRow.parse(row)
}

const isOpen = ({ progress }: CaseRow): boolean => progress !== 'closed' && progress !== 'withdrawn'

const isoOf = (milliseconds: number | null): string | undefined =>
  milliseconds === null ? undefined : new Date(milliseconds).toISOString()

const factsOf = (row: CaseRow) => ({
  number: row.number,
  form: row.form,
  formVersion: row.formVersion,
  service: row.service,
  channel: row.channel,
  language: row.language,
  ownerId: row.owner,
  receivedAt: isoOf(row.receivedAt) ?? '',
  closedAt: isoOf(row.closedAt),
  deleteAfter: isoOf(row.deleteAfter),
  progress: row.progress,
  workflow: { key: row.workflow, version: row.workflowVersion },
})

const labelIn = ({ definition }: CaseRow, name: string): CaseText =>
  definition?.states.find((state) => state.name === name)?.label ?? { de: name }

const eventsOf = (row: CaseRow, people: ReadonlyMap<number, string>): ShownEvent[] =>
  (row.events ?? []).map(({ at, action, by, state, text, reason }) => ({
    at,
    action,
    ...(by !== undefined && { by: people.get(by) ?? String(by) }),
    ...(state !== undefined && { state: labelIn(row, state) }),
    ...(text && { text }),
    ...(reason !== undefined && { reason }),
  }))

const waysOf = (row: CaseRow): CaseView['ways'] => {
  const own = (row.definition?.transitions ?? []).filter(({ from }) => from === row.state)
  return [...Map.groupBy(own, ({ action }) => action)].flatMap(([action, ways]) => {
    // The one without a guard counts where no answers are looked at; the checks see to it that there is one.
    const free = ways.find(({ guard }) => guard === undefined)
    return free ? [{ action, to: labelIn(row, free.to) }] : []
  })
}
