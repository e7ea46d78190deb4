import type { Authority } from '../../domain/authority/authority.ts'
import type { Locale } from '../../domain/locale.ts'
import { locales } from '../../domain/locale.ts'
import type { Localized, LocalizedText, RichText } from '../../domain/localized-text.ts'
import { audiences } from '../audiences.ts'
import type { ExportedService } from '../exported-service.ts'
import type { GraphNode } from '../graph-node.ts'
import { areaIri, authorityIri, francs, languageIri, serviceIri, switzerland } from '../iris.ts'
import { blockNodes } from './block-nodes.ts'
import { xsdDuration } from './duration.ts'

/**
 * A service as nodes of a graph. Every node that is named is in the graph with its type, as the shapes demand; a text is
 * in the languages somebody wrote it in. Undefined where nobody is competent. Source: CPSV-AP 3.2.0.
 */
export const toGraph = (exported: ExportedService, base: string): GraphNode[] | undefined => {
  const { service, authorities, place, areas, others } = exported
  if (authorities.length === 0) return undefined
  const written = locales.filter((locale) => service.title[locale] !== undefined)
  const spatial = (place ? [place] : service.spatial.flatMap((name) => areas.get(name) ?? [])).map(
    (area) => areaIri(area, base),
  )
  const id = serviceIri(base, service.identifier, place?.bfsNumber)
  const blocks = blockNodes(exported, { base, id })
  const named = (names: readonly string[]) =>
    names.filter((name) => others.has(name)).map((name) => serviceIri(base, name))
  const node: GraphNode = {
    id,
    type: 'PublicService',
    identifier: place ? `${service.identifier}@${String(place.bfsNumber)}` : service.identifier,
    ...(place && { isVersionOf: serviceIri(base, service.identifier) }),
    title: service.title,
    description: plainTexts(service.description, service.summary),
    keyword: service.synonyms,
    hasCompetentAuthority: authorities.map(({ identifier }) => authorityIri(base, identifier)),
    spatial,
    language: [...new Set(written.map(languageIri))],
    status: concept(base, 'status', service.status),
    audience: service.audiences.map((name) => concept(base, 'audience', name)),
    thematicArea: exported.topics.map(({ identifier }) => `${base}/v1/topics/${identifier}`),
    isGroupedBy: [
      ...exported.lifeEvents.map(({ identifier }) => `${base}/v1/life-events/${identifier}`),
      ...exported.businessEvents.map(
        ({ identifier }) => `${base}/v1/business-events/${identifier}`,
      ),
    ],
    ...(service.processingTime?.typical && {
      processingTime: xsdDuration(service.processingTime.typical),
    }),
    modified: service.updatedAt,
    requires: named(service.requires),
    relatedService: named(service.related),
    ...blocks.references,
  }
  return [
    node,
    ...authorities.flatMap((authority) => organisation(authority, exported, base)),
    ...[...new Set(spatial)].map((area): GraphNode => ({ id: area, type: 'Location' })),
    ...[...new Set(written.map(languageIri))].map((language): GraphNode => ({
      id: language,
      type: 'LinguisticSystem',
    })),
    conceptNode(concept(base, 'status', service.status), { en: service.status }),
    ...service.audiences.map((name) =>
      conceptNode(concept(base, 'audience', name), audiences[name] ?? { de: name }),
    ),
    ...exported.topics.map(({ identifier, title }) =>
      conceptNode(`${base}/v1/topics/${identifier}`, title),
    ),
    ...exported.lifeEvents.map(({ identifier, title }): GraphNode => ({
      id: `${base}/v1/life-events/${identifier}`,
      type: ['Event', 'LifeEvent'],
      identifier,
      title,
    })),
    ...exported.businessEvents.map(({ identifier, title }): GraphNode => ({
      id: `${base}/v1/business-events/${identifier}`,
      type: ['Event', 'BusinessEvent'],
      identifier,
      title,
    })),
    ...blocks.nodes,
    conceptNode(francs, {
      de: 'Schweizer Franken',
      fr: 'Franc suisse',
      it: 'Franco svizzero',
      en: 'Swiss franc',
    }),
  ]
}

const concept = (base: string, list: string, name: string): string =>
  `${base}/v1/codes/${list}/${name}`

const conceptNode = (id: string, prefLabel: LocalizedText): GraphNode => ({
  id,
  type: 'Concept',
  prefLabel,
})

/** A description in each language there is one in, else the summary. */
const plainTexts = (
  rich: Localized<RichText>,
  summary: LocalizedText,
): Partial<Record<Locale, string>> => ({
  ...summary,
  ...Object.fromEntries(Object.entries(rich).map(([locale, { text }]) => [locale, text])),
})

const organisation = (
  { identifier, name, kind, jurisdiction, website }: Authority,
  { areas }: ExportedService,
  base: string,
): GraphNode[] => {
  const area = areas.get(jurisdiction ?? '')
  const where = area ? areaIri(area, base) : kind === 'bund' ? switzerland : undefined
  const spatial = where === undefined ? [] : [where]
  return [
    {
      id: authorityIri(base, identifier),
      type: 'PublicOrganisation',
      identifier,
      prefLabel: name,
      spatial,
      ...(website !== undefined && { page: [website] }),
    },
    ...spatial.map((id): GraphNode => ({ id, type: 'Location' })),
    ...(website === undefined ? [] : [{ id: website, type: 'Document' }]),
  ]
}
