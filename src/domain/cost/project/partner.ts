import type { CalendarDate } from '../../calendar-date.ts'
import type { LocalizedText } from '../../localized-text.ts'
import { found, type CostFinding } from '../cost-finding.ts'

/** An authority that takes part in a project. */
export interface Partner {
  authority: string
  role: string
  since: CalendarDate
  /** Last day. */
  until?: CalendarDate
  /** What its joining or leaving changed for people. */
  effect?: LocalizedText
  /** Levels of services that end with it: `gemeinde` when the association of municipalities leaves. */
  endsLevels?: readonly string[]
}

/** Who takes part on a day. */
export const partnersOn = (partners: readonly Partner[], day: CalendarDate): Partner[] =>
  partners.filter(({ since, until }) => since <= day && (until === undefined || day <= until))

/** Levels of services a project does not offer on a day, because those who brought them have left. */
export const endedLevelsOn = (partners: readonly Partner[], day: CalendarDate): Set<string> => {
  const present = new Set(partnersOn(partners, day).map(({ authority }) => authority))
  return new Set(
    partners
      .filter(
        ({ authority, until }) => until !== undefined && until < day && !present.has(authority),
      )
      .flatMap(({ endsLevels }) => endsLevels ?? []),
  )
}

/** Who leaves does so after joining and leaves word of what that means; nobody is there twice at once. */
export const checkPartners = (project: string, partners: readonly Partner[]): CostFinding[] =>
  partners.flatMap((partner, i) => {
    const { authority, since, until, effect } = partner
    const here = `/projects/${project}/partners/${String(i)}`
    const isTwice = partners
      .slice(0, i)
      .some((other) => other.authority === authority && overlap(other, partner))
    return [
      ...(until !== undefined && until < since ? [found('PARTNER_ORDER', `${here}/until`)] : []),
      ...(until !== undefined && !effect?.de?.trim()
        ? [found('PARTNER_EFFECT_MISSING', `${here}/effect`)]
        : []),
      ...(isTwice ? [found('PARTNER_TWICE', here)] : []),
    ]
  })

const last = ({ until }: Partner) => until ?? '9999-12-31'

const overlap = (a: Partner, b: Partner): boolean => a.since <= last(b) && b.since <= last(a)
