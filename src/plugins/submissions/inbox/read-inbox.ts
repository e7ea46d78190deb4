import type { PayloadRequest } from 'payload'

import { reachOf } from '../../../access/roles.ts'
import { worksOn } from '../../../access/submissions.ts'
import { type CalendarDate, calendarDateOf } from '../../../domain/calendar-date.ts'
import { dueDayOf, type Urgency, urgencyOf } from '../../../domain/submission/case-deadline.ts'
import type { Progress } from '../../../domain/submission/submission.ts'
import type { CaseText } from '../../../domain/submission/workflow-definition.ts'
import { canton, holidaysOf } from '../holidays.ts'
import type { InboxSearch } from './inbox-search.ts'
import { type InboxRow, readInboxRows } from './read-inbox-rows.ts'
import { readFormTitles, readNames } from './read-names.ts'
import { readStates } from './read-states.ts'

/** A line of the inbox. */
export interface InboxCase {
  id: number
  number: string
  formTitle: string
  service: string
  /** What is being done; undefined where the workflow is gone. */
  state: CaseText | undefined
  progress: Progress
  /** Whether it was withdrawn and something could not be taken back: an incident, too. */
  isStanding: boolean
  assignee: string | undefined
  authority: string | undefined
  receivedAt: Date
  due: CalendarDate | undefined
  urgency: Urgency
  /** Whether the reader works on it, and does not only see that it exists. */
  mayWork: boolean
}

/** The inbox of a person. */
export interface Inbox {
  cases: InboxCase[]
  /** How many fit the search. */
  total: number
  pages: number
  /** How many of all open cases within reach. */
  counts: { open: number; mine: number; nobody: number; overdue: number; incident: number }
  /** What can be chosen from. */
  forms: { value: string; label: string }[]
  authorities: { value: number; label: string }[]
}

/** Lines on a page. */
const pageSize = 50

interface Dated extends InboxRow {
  due: CalendarDate | undefined
  urgency: Urgency
}

/** Reads the cases somebody may see, those that press first. */
export const readInbox = async (
  req: PayloadRequest,
  search: InboxSearch,
  now: Date,
): Promise<Inbox> => {
  const { user } = req
  const reach = reachOf(user, 'case-worker', 'data-protection-officer')
  const stateOf = await readStates(req)
  const dated = (row: InboxRow): Dated => withDue(row, stateOf(row)?.deadline, now)
  const open = (await readInboxRows(req, reach, 'open')).map(dated)
  const isEnded = search.progress === 'closed' || search.progress === 'withdrawn'
  const all = isEnded
    ? // What ended has no deadline any more.
      (await readInboxRows(req, reach, search.progress)).map((row) => withDue(row, undefined, now))
    : open
  const me = user?.id
  const fitting = sorted(
    all.filter((row) => fits(row, search, Number(me))),
    search,
  )
  const shown = fitting.slice((search.page - 1) * pageSize, search.page * pageSize)
  const titles = await readFormTitles(req)
  const people = await readNames(
    req,
    'users',
    shown.map(({ assignee }) => assignee),
  )
  const offices = await readNames(
    req,
    'authorities',
    [...open, ...all].map(({ owner }) => owner),
  )
  return {
    cases: shown.map((row) => ({
      id: row.id,
      number: row.number,
      formTitle: titles.get(row.form) ?? row.form,
      service: row.service,
      state: stateOf(row)?.label,
      progress: row.progress,
      isStanding: row.isStanding,
      assignee: row.assignee === null ? undefined : people.get(row.assignee),
      authority: row.owner === null ? undefined : offices.get(row.owner),
      receivedAt: row.receivedAt,
      due: row.due,
      urgency: row.urgency,
      mayWork: worksOn(user, row.owner),
    })),
    total: fitting.length,
    pages: Math.max(1, Math.ceil(fitting.length / pageSize)),
    counts: countsOf(open, Number(me)),
    forms: [...new Set([...open, ...all].map(({ form }) => form))]
      .map((value) => ({ value, label: titles.get(value) ?? value }))
      .sort((one, other) => one.label.localeCompare(other.label, 'de')),
    authorities: [...offices].map(([value, label]) => ({ value, label })),
  }
}

const isHoliday = holidaysOf(canton)

const withDue = (row: InboxRow, deadline: string | undefined, now: Date): Dated => {
  // Where a case was withdrawn, its workflow has no deadline any more.
  const due = row.isStanding
    ? undefined
    : dueDayOf(calendarDateOf(row.enteredAt), deadline, isHoliday)
  return { ...row, due, urgency: urgencyOf(due, calendarDateOf(now), isHoliday) }
}

const fits = (row: Dated, search: InboxSearch, me: number): boolean => {
  const { progress, due, form, assignee, authority, number } = search
  const wanted = assignee === 'me' ? me : assignee === 'nobody' ? null : assignee
  return (
    (progress === 'open' ||
      row.progress === progress ||
      (progress === 'incident' && row.isStanding)) &&
    (due === '' || (due === 'overdue' ? row.urgency === 'overdue' : isPressing(row))) &&
    (form === '' || row.form === form) &&
    (wanted === '' || row.assignee === wanted) &&
    (authority === '' || row.owner === authority) &&
    row.number.includes(number.trim())
  )
}

const isPressing = ({ urgency }: Dated): boolean => urgency !== 'later' && urgency !== 'none'

/** Without a deadline a case comes after those with one; equal ones by when they came in. */
const sorted = (rows: readonly Dated[], { sort, progress }: InboxSearch): Dated[] => {
  const byAge = (one: Dated, other: Dated) => one.receivedAt.getTime() - other.receivedAt.getTime()
  const isEnded = progress === 'closed' || progress === 'withdrawn'
  if (isEnded) return [...rows]
  if (sort === 'received') return rows.toSorted(byAge)
  const end = (row: Dated) => row.due ?? '9999'
  return rows.toSorted((one, other) =>
    end(one) === end(other) ? byAge(one, other) : end(one) < end(other) ? -1 : 1,
  )
}

const countsOf = (open: readonly Dated[], me: number): Inbox['counts'] => ({
  open: open.length,
  mine: open.filter(({ assignee }) => assignee === me).length,
  nobody: open.filter(({ assignee }) => assignee === null).length,
  overdue: open.filter(({ urgency }) => urgency === 'overdue').length,
  incident: open.filter(({ progress, isStanding }) => progress === 'incident' || isStanding).length,
})
