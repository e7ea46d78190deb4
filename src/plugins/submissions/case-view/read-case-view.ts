import type { PayloadRequest } from 'payload'

import { protects, worksOn } from '../../../access/submissions.ts'
import { type CalendarDate, calendarDateOf } from '../../../domain/calendar-date.ts'
import type { FormDefinition } from '../../../domain/form/form-definition.ts'
import type { ShownPage } from '../../../domain/form/shown-answers.ts'
import { shownAnswers } from '../../../domain/form/shown-answers.ts'
import { dueDayOf, type Urgency, urgencyOf } from '../../../domain/submission/case-deadline.ts'
import type { Progress } from '../../../domain/submission/submission.ts'
import type { CaseText } from '../../../domain/submission/workflow-definition.ts'
import { faultWords } from '../../../i18n/fault-words.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import { canton, holidaysOf } from '../holidays.ts'
import { readFormTitles, readNames } from '../inbox/read-names.ts'
import { eventsOf, labelIn, type ShownEvent } from './case-events.ts'
import { type CaseTask, tasksOf, votersOf } from './case-tasks.ts'
import { readNotedNames } from './noted-names.ts'
import { type CaseRow, readCaseRow } from './read-case-row.ts'
import { namelessForm, readFormOf, sensitiveNames } from './read-sealed-case.ts'
import { readStanding, type Standing } from './read-standing.ts'
import { withPlaces } from './with-places.ts'

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
  workflow: { title: string; version: number }
  assignee: { id: number; name: string } | undefined
  /** How many cases at the authority are about the person who signed in for this one, with this one; 0: nobody did. */
  ofPerson: number
  /** Whether the reader works on the case; who does not is shown no contents. */
  mayWork: boolean
  /** Whether the reader sees to data protection for it. */
  mayProtect: boolean
  /** Since when (RFC 3339) and why it is not forgotten; for who works on it and who protects it. */
  hold: { since: string; reason: string } | undefined
  lastError: string | undefined
  answers: ShownPage[]
  hasSealed: boolean
  events: ShownEvent[]
  /** What could not be taken back where the case was withdrawn. */
  standing: Standing[]
  /** What a person can do for it where it stands. */
  tasks: CaseTask[]
  /** Ways on from the state, for leaving out its step. */
  ways: { action: string; to: CaseText }[]
}

const isHoliday = holidaysOf(canton)

/** Reads a case for its page. Whether it may be seen at all has been asked before. */
export const readCaseView = async (
  req: PayloadRequest,
  id: number,
  { language, now }: { language: AdminLanguage; now: Date },
): Promise<CaseView | undefined> => {
  const row = await readCaseRow(req, id)
  if (!row) return undefined
  const mayWork = worksOn(req.user, row.owner)
  const mayProtect = protects(req.user, row.owner)
  const form = mayWork ? await readFormOf(req, row) : undefined
  const titles = await readFormTitles(req)
  const people = await readNames(req, 'users', [
    row.assignee,
    ...(row.events ?? []).map(({ by }) => by ?? null),
    ...votersOf(row),
  ])
  const names = await readNotedNames(req, form, language)
  const office = await readNames(req, 'authorities', [row.owner])
  const state = row.definition?.states.find(({ name }) => name === row.state)
  const due =
    isOpen(row) && row.enteredAt !== null
      ? dueDayOf(calendarDateOf(new Date(row.enteredAt)), state?.deadline, isHoliday)
      : undefined
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
    mayProtect,
    hold: mayWork || mayProtect ? holdOf(row) : undefined,
    lastError: mayWork && row.lastError ? faultWords(row.lastError, language) : undefined,
    answers: mayWork ? await withPlaces(req, pagesOf(row, form, language)) : [],
    hasSealed: mayWork && row.hasSealed,
    events: mayWork ? eventsOf(row, { language, people, names }) : [],
    standing: mayWork ? (await readStanding(req, id)).map((one) => standingIn(one, language)) : [],
    tasks: mayWork ? tasksOf(row, { language, people, names, me: req.user?.id }) : [],
    ways: waysOf(row),
  }
}

const standingIn = ({ target, error }: Standing, language: AdminLanguage): Standing => ({
  target,
  error: error && faultWords(error, language),
})

/** The answers that are not encrypted, as the form asked for them. */
const pagesOf = (
  { answers, hasSealed }: CaseRow,
  form: FormDefinition | undefined,
  locale: AdminLanguage,
): ShownPage[] =>
  shownAnswers(form ?? namelessForm(answers ?? {}), answers ?? {}, {
    locale,
    sealed: form && hasSealed ? sensitiveNames(form) : [],
  })

const isOpen = ({ progress }: CaseRow): boolean => progress !== 'closed' && progress !== 'withdrawn'

const isoOf = (milliseconds: number | null): string | undefined =>
  milliseconds === null ? undefined : new Date(milliseconds).toISOString()

const holdOf = ({ heldAt, holdReason }: CaseRow): CaseView['hold'] =>
  heldAt === null ? undefined : { since: isoOf(heldAt) ?? '', reason: holdReason ?? '' }

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
  ofPerson: row.ofPerson,
  workflow: { title: row.workflowTitle ?? row.workflow, version: row.workflowVersion },
})

const waysOf = (row: CaseRow): CaseView['ways'] => {
  const own = (row.definition?.transitions ?? []).filter(({ from }) => from === row.state)
  return [...Map.groupBy(own, ({ action }) => action)].flatMap(([action, ways]) => {
    // The one without a guard counts where no answers are looked at; the checks see to it that there is one.
    const free = ways.find(({ guard }) => guard === undefined)
    return free ? [{ action, to: labelIn(row, free.to) }] : []
  })
}
