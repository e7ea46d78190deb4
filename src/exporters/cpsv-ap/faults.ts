import type { GraphNode } from '../graph-node.ts'
import { cpsvApContext } from './context.ts'
import { isXsdDuration } from './duration.ts'

/** A property that the shapes of CPSV-AP demand, and that a node lacks or has wrongly. */
export interface GraphFault {
  node: GraphNode
  /** As the standard names it: `dct:title`. */
  property: string
}

type Property = keyof typeof cpsvApContext

/** What must be there, by class. Source: CPSV-AP 3.2.0, SHACL. */
const mandatory: Readonly<Record<string, readonly Property[]>> = {
  PublicService: ['identifier', 'title', 'description', 'hasCompetentAuthority'],
  PublicOrganisation: ['prefLabel', 'spatial'],
  Channel: ['identifier'],
  Cost: ['identifier'],
  Evidence: ['identifier', 'title'],
  Output: ['identifier', 'title'],
  Requirement: ['identifier', 'title'],
  Event: ['identifier', 'title'],
  Rule: ['identifier', 'title', 'description'],
}

/** Of which class what is named must be, in the same graph. */
const classes: Readonly<Partial<Record<Property, string>>> = {
  hasCompetentAuthority: 'PublicOrganisation',
  spatial: 'Location',
  language: 'LinguisticSystem',
  status: 'Concept',
  audience: 'Concept',
  thematicArea: 'Concept',
  isGroupedBy: 'Event',
  hasChannel: 'Channel',
  hasCost: 'Cost',
  ifAccessedThrough: 'Channel',
  currency: 'Concept',
  follows: 'Rule',
  produces: 'Output',
  hasInput: 'Evidence',
  holdsRequirement: 'Requirement',
  hasLegalResource: 'LegalResource',
  requires: 'PublicService',
  relatedService: 'PublicService',
  contactPoint: 'ContactPoint',
  contactPage: 'Document',
  openingHours: 'TemporalEntity',
  dctType: 'Concept',
}

const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const typesOf = ({ type }: GraphNode): string[] => listOf(type).map(String)

/** Whether a value becomes a statement: a text in some language, a name, a list with something in it. */
const says = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length > 0
    : value !== undefined && value !== ''

/**
 * What keeps a graph from conforming to CPSV-AP 3.2.0. It knows what our graphs can lack, not the whole of the shapes;
 * a contract test compares it with them.
 */
export const faultsIn = (nodes: readonly GraphNode[]): GraphFault[] => {
  const byId = Map.groupBy(nodes, ({ id }) => id)
  const isOf = (id: unknown, type: string) =>
    (byId.get(String(id)) ?? []).some((node) => typesOf(node).includes(type))
  return nodes.flatMap((node) => {
    const properties = [
      ...typesOf(node)
        .flatMap((type) => mandatory[type] ?? [])
        // Two of the same name are one node in a graph.
        .filter((name) => !(byId.get(node.id) ?? []).some((same) => says(same[name]))),
      ...(Object.entries(classes) as [Property, string][])
        .filter(([name, type]) => listOf(node[name]).some((id) => !isOf(id, type)))
        .map(([name]) => name),
      ...listOf(node.processingTime)
        .filter((duration) => !isXsdDuration(String(duration)))
        .map(() => 'processingTime' as const),
    ]
    return [...new Set(properties)].map((name) => ({ node, property: standardName(name) }))
  })
}

const standardName = (property: Property): string => {
  const term = cpsvApContext[property]
  return typeof term === 'object' ? term['@id'] : String(term)
}
