import type { CalendarDate } from '../calendar-date.ts'
import { finding, type Verdict } from '../finding.ts'
import type { FieldGroup } from './field-group.ts'

/** Days between the mail to the editors of a variant, at the latest, and the day on which it follows by itself. */
export const noticeDays = 14

/** The day a number of days after another one. */
const daysAfter = (day: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** The day from which variants follow a service: when it is set or moved, it leaves their editors the time of the notice. */
export const checkFollowOn = (
  { before, after }: { before: CalendarDate | undefined; after: CalendarDate | undefined },
  today: CalendarDate,
): Verdict => {
  if (after === undefined || after === before) return undefined
  const earliest = daysAfter(today, noticeDays)
  return after < earliest
    ? finding('FOLLOW_ON_TOO_SOON', { days: noticeDays, earliest: inWriting(earliest) })
    : undefined
}

const inWriting = (day: CalendarDate): string => day.split('-').reverse().join('.')

/** A published variant that is behind a service with a date on which unreviewed variants follow. */
export interface Behind {
  variant: number
  /** Groups in which the service says something else than what was last compared. */
  groups: readonly FieldGroup[]
  followOn: CalendarDate
  /** When its editors were told of this; absent where they were not, or where somebody compared it since. */
  announcedOn?: CalendarDate | undefined
  /** A change of the variant is pending: somebody is at work on it. */
  isPending: boolean
}

/** Whether a variant follows some day: it was told of, or still can be before the date has passed. */
export const willFollow = ({ announcedOn, followOn }: Behind, today: CalendarDate): boolean =>
  announcedOn !== undefined || followOn >= today

/** The day on which a variant follows: never sooner after the mail than the notice. */
export const followsFrom = (
  { followOn, announcedOn }: Behind,
  today: CalendarDate,
): CalendarDate => {
  const earliest = daysAfter(announcedOn ?? today, noticeDays)
  return followOn > earliest ? followOn : earliest
}

/** What is to be done with the variants that are behind. */
export interface FollowPlan<T extends Behind> {
  /** Their editors are told that they will follow. */
  announce: T[]
  /** They take over what the service says in these groups. */
  follow: T[]
  /** It is their day, and what is pending has to be released or discarded first. */
  wait: T[]
}

/**
 * Which variants follow today, which wait for a person, and of which the editors are told. Nobody is told after the date
 * has passed, and no variant follows of which nobody was told.
 */
export const planFollowing = <T extends Behind>(
  behind: readonly T[],
  today: CalendarDate,
): FollowPlan<T> => {
  const announced = behind.filter(({ announcedOn }) => announcedOn !== undefined)
  const due = announced.filter((one) => followsFrom(one, today) <= today)
  return {
    announce: behind.filter((one) => one.announcedOn === undefined && willFollow(one, today)),
    follow: due.filter(({ isPending }) => !isPending),
    wait: due.filter(({ isPending }) => isPending),
  }
}
