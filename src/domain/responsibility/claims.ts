import type { CalendarDate } from '../calendar-date.ts'
import type { AreaOfPlace } from '../jurisdiction/area-chain.ts'
import { isValidOn } from '../validity.ts'
import { authoritiesOfArea, authorityOn, type KnownAuthority } from './authority-of-area.ts'
import type { Responsibility, ResponsibilityTemplate } from './responsibility.ts'

/** A rule that has something to say about a place, and what: the explanation of an answer. */
export type Claim = {
  /** Identifier of the area the rule was found for: the place itself or one it lies in. */
  area: string
  /** How far that area is; 0 is the place. */
  distance: number
  /** Identifiers of those who act by this rule on the day; none where it names nobody who is valid, several where the area has several. */
  authorities: string[]
  /** Identifier of the authority the rule names, where another took over from it. */
  tookOverFrom?: string
} & (
  | { source: 'responsibility'; rule: Responsibility }
  | { source: 'template'; rule: ResponsibilityTemplate }
)

interface Rules {
  authorities: readonly KnownAuthority[]
  responsibilities: readonly Responsibility[]
  templates: readonly ResponsibilityTemplate[]
}

/** What the rules of one service say on a day about a place in these areas. */
export const claimsOf = (
  { authorities, responsibilities, templates }: Rules,
  chain: readonly AreaOfPlace[],
  date: CalendarDate,
): Claim[] => [
  ...responsibilities
    .filter((rule) => isValidOn(rule, date))
    .flatMap((rule) =>
      chain
        .filter(({ area }) => area.identifier === rule.jurisdiction)
        .map(({ area, distance }): Claim => ({
          source: 'responsibility',
          rule,
          area: area.identifier,
          distance,
          ...named(rule.authority, date, authorities),
        })),
    ),
  ...templates
    .filter((rule) => isValidOn(rule, date))
    .flatMap((rule) =>
      chain
        .filter(({ area }) => area.kind === rule.areaKind || area.circleKind === rule.areaKind)
        .map(({ area, distance }): Claim => ({
          source: 'template',
          rule,
          area: area.identifier,
          distance,
          ...(rule.authority === undefined
            ? {
                authorities: authoritiesOfArea(area, date, authorities).map(
                  ({ identifier }) => identifier,
                ),
              }
            : named(rule.authority, date, authorities)),
        })),
    ),
]

const named = (
  identifier: string,
  date: CalendarDate,
  authorities: readonly KnownAuthority[],
): Pick<Claim, 'authorities' | 'tookOverFrom'> => {
  const standing = authorityOn(identifier, date, authorities)
  if (!standing) return { authorities: [] }
  return {
    authorities: [standing.identifier],
    ...(standing.identifier !== identifier && { tookOverFrom: identifier }),
  }
}
