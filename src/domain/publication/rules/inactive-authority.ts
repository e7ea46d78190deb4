import { isValidOn } from '../../validity.ts'
import type { PublicationContext } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'

interface NamesAuthorities {
  contact?: { authority?: string }
  remedy?: { instance?: string }
  authority?: string
}

/** E14: every authority a record sends people to is public and exists today. Source: LPDC INACTIVE_AUTHORITY. */
export const inactiveAuthority = (
  { authority, contact, remedy }: NamesAuthorities,
  { catalogue, today, document }: PublicationContext,
): PublicationFinding[] => {
  const named: [string, string | undefined][] = [
    ['/authority', authority],
    ['/contact/authority', contact?.authority],
    ['/remedy/instance', remedy?.instance],
    ...(document.competence?.authorities ?? []).map((competent): [string, string] => [
      '/responsibilities',
      competent,
    ]),
  ]
  return named.flatMap(([pointer, identifier]) => {
    if (identifier === undefined) return []
    const known = catalogue.authorities.get(identifier)
    return known && isValidOn(known, today)
      ? []
      : [found('E14_AUTHORITY_INACTIVE', pointer, { authority: known?.name.de ?? identifier })]
  })
}
