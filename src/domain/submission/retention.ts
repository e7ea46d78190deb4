import type { CalendarDate } from '../calendar-date.ts'

const dayMs = 24 * 3_600_000

/** What happens to a case whose retention is over: it goes, or what is about a person goes. */
export const afterRetention = ['delete', 'anonymise'] as const

export type AfterRetention = (typeof afterRetention)[number]

/** How long a case is kept, as its form said at receipt; absent: for ever. */
export interface Retention {
  days: number | null
  /** For what its sender withdrew. Absent: `days`. */
  withdrawnDays: number | null
}

/** Days for which a case is kept that ended like this; absent: for ever. */
export const retentionDaysOf = (
  { days, withdrawnDays }: Retention,
  ended: 'closed' | 'withdrawn',
): number | null => (ended === 'withdrawn' ? (withdrawnDays ?? days) : days)

/** The day after which a case is deleted; counted from when it was closed, so that nothing goes while somebody works on it. */
export const deleteAfter = (closedOn: CalendarDate, retentionDays: number): CalendarDate =>
  new Date(Date.parse(closedOn) + retentionDays * dayMs).toISOString().slice(0, 10)

interface Ended {
  form: string
  formVersion: number
  ended: 'closed' | 'withdrawn'
  closedOn: CalendarDate
  deleteAfter: CalendarDate
}

/** The rule under which a case was forgotten, for the proof: `hund-anmelden v3, withdrawn 2026-01-02, kept until 2026-02-01`. */
export const retentionRule = ({ form, formVersion, ended, closedOn, ...kept }: Ended): string =>
  `${form} v${String(formVersion)}, ${ended} ${closedOn}, kept until ${kept.deleteAfter}`
