import type { CalendarDate } from '../../calendar-date.ts'

/** Somebody of an authority who helps the programme. */
export interface PublicInnovator {
  name: string
  authority: string
  since: CalendarDate
  until?: CalendarDate
  /** The day they agreed to be named. */
  consentedOn?: CalendarDate
  /** The day they took that back. */
  withdrawnOn?: CalendarDate
}

/** What the public sees: how many there are, and those who agreed to be named. */
export interface PublicInnovators {
  count: number
  named: readonly { name: string; authority: string; since: CalendarDate }[]
}

/** Whether somebody may be named on a day: they agreed by then and have not taken it back. */
const mayBeNamed = ({ consentedOn, withdrawnOn }: PublicInnovator, day: CalendarDate): boolean =>
  consentedOn !== undefined &&
  consentedOn <= day &&
  (withdrawnOn === undefined || day < withdrawnOn || withdrawnOn < consentedOn)

/** Those who take part on a day; without consent somebody counts and nothing else of them is told. */
export const toPublicInnovators = (
  innovators: readonly PublicInnovator[],
  day: CalendarDate,
): PublicInnovators => {
  const present = innovators.filter(
    ({ since, until }) => since <= day && (until === undefined || day <= until),
  )
  return {
    count: present.length,
    named: present
      .filter((innovator) => mayBeNamed(innovator, day))
      .map(({ name, authority, since }) => ({ name, authority, since })),
  }
}
