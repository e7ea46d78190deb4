import type { LocalizedRichText, LocalizedText } from './localized-text.ts'
import type { Provenance } from './service/parts.ts'

/** Something to know for a while. */
export interface Announcement extends Provenance {
  identifier: string
  title: LocalizedText
  body: LocalizedRichText
  kind: 'news' | 'outage' | 'deadline' | 'event' | 'newsletter-issue' | 'legal-change'
  severity: 'info' | 'warning' | 'critical'
  /** RFC 3339, UTC; shown from then on. */
  from: string
  /** RFC 3339, UTC; shown until then. */
  to?: string
  place?: LocalizedText
  /** Identifiers of the services it is about; empty: no service in particular. */
  services: string[]
  /** Identifiers of the areas it counts for; empty: everywhere. */
  jurisdictions: string[]
}

/** Whether an announcement is to be shown at a moment. */
export const isShownAt = ({ from, to }: Pick<Announcement, 'from' | 'to'>, at: Date): boolean =>
  new Date(from) <= at && (to === undefined || at < new Date(to))

/** The next moment after which another choice of the announcements is shown, in milliseconds since the epoch. */
export const nextChangeAfter = (
  announcements: readonly Pick<Announcement, 'from' | 'to'>[],
  at: Date,
): number | undefined => {
  const moments = announcements
    .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])])
    .map((moment) => Date.parse(moment))
    .filter((moment) => moment > at.getTime())
  return moments.length === 0 ? undefined : Math.min(...moments)
}

/** Whether an announcement counts for a place: it or an area it lies in is named, or none is. Asked for no place: always. */
export const countsIn = (
  { jurisdictions }: Pick<Announcement, 'jurisdictions'>,
  chain: readonly string[],
): boolean =>
  chain.length === 0 ||
  jurisdictions.length === 0 ||
  jurisdictions.some((area) => chain.includes(area))
