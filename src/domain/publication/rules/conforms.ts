import type { Authority } from '../../authority/authority.ts'
import type { LocalizedText } from '../../localized-text.ts'
import type { CanonicalService } from '../../service/canonical-service.ts'
import type { PublicationRule } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'

const hasText = (text: LocalizedText): boolean =>
  Object.values(text).some((value) => value.trim() !== '')

/**
 * E10: the minimum of CPSV-AP 3.2.0 that other rules do not ask for: the competent authorities have a name and an area,
 * requirements and rules a title. Source: domain model section 2; ADR 0022.
 */
export const conforms: PublicationRule<CanonicalService> = (service, { catalogue, document }) => [
  ...(document.competence?.authorities ?? []).flatMap((identifier) =>
    authorityConforms(identifier, catalogue.authorities.get(identifier)),
  ),
  ...titled('conditions', service.conditions),
  ...titled('procedureSteps', service.procedureSteps),
]

const authorityConforms = (
  identifier: string,
  authority: Authority | undefined,
): PublicationFinding[] => {
  const missing = [
    ...(authority && hasText(authority.name) ? [] : ['skos:prefLabel']),
    ...(authority?.jurisdiction ? [] : ['dct:spatial']),
  ]
  return missing.map((property) =>
    found('E10_NOT_CONFORMING', '/responsibilities', { subject: identifier, property }),
  )
}

const titled = (
  field: string,
  rows: readonly { key: string; title: LocalizedText }[],
): PublicationFinding[] =>
  rows.flatMap(({ key, title }, i) =>
    hasText(title)
      ? []
      : [
          found('E10_NOT_CONFORMING', `/${field}/${String(i)}/title`, {
            subject: key,
            property: 'dct:title',
          }),
        ],
  )
