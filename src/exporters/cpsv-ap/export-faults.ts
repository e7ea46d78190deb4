import type { ExportCheck, ExportFault } from '../../domain/publication/context.ts'
import { mergeService } from '../../domain/service/merge-service.ts'
import type { CanonicalService } from '../../domain/service/canonical-service.ts'
import { type GraphFault, faultsIn } from './faults.ts'
import { toGraph } from './to-graph.ts'

/** Names in a graph that goes nowhere. */
const base = 'https://check.invalid'

/**
 * What would keep the CPSV-AP export of a service from conforming, by the field an editor can do something about. Of
 * its building blocks those that are given; the others are asked before they are published themselves.
 */
export const cpsvApFaults: ExportCheck = (service, { competent, date, ...catalogue }) => {
  const { authorities, jurisdictions, channels, fees } = catalogue
  const none = new Map<string, never>()
  const blocks = { channels, fees, evidences: none, outputs: none, legalBases: none, faqs: none }
  const graph = toGraph(
    {
      service: mergeService(service, { variants: [], blocks }, { chain: [], date }),
      authorities: competent.flatMap((name) => authorities.get(name) ?? []),
      areas: jurisdictions,
      topics: [],
      lifeEvents: [],
      businessEvents: [],
      others: new Set(),
    },
    base,
  )
  return graph
    ? faultsIn(graph)
        .filter((fault) => !isImplied(fault))
        .map((fault) => toExportFault(fault, service))
        .sort((a, b) => a.pointer.localeCompare(b.pointer))
    : []
}

/** A step is described by its title where nobody wrote more: without a description it lacks the title too. */
const isImplied = ({ node, property }: GraphFault): boolean =>
  node.type === 'Rule' && property === 'dct:description'

const lists = {
  condition: 'conditions',
  step: 'procedureSteps',
} as const

const toExportFault = ({ node, property }: GraphFault, service: CanonicalService): ExportFault => {
  const subject =
    typeof node.identifier === 'string' ? node.identifier : node.id.replace(/^.*\//, '')
  const [, list, key] = /#(condition|step)-(.*)$/.exec(node.id) ?? []
  if (list === 'condition' || list === 'step') {
    const index = service[lists[list]].findIndex((row) => row.key === key)
    const field = property === 'dct:title' ? '/title' : ''
    return { pointer: `/${lists[list]}/${String(index)}${field}`, subject, property }
  }
  return { pointer: pointerOf(node.type, property), subject, property }
}

const ofService: Readonly<Record<string, string>> = {
  'dct:identifier': '/identifier',
  'dct:title': '/title',
  'dct:description': '/description',
  'cv:processingTime': '/processingTime/typical',
}

const fields: Readonly<Record<string, string>> = {
  PublicOrganisation: '/responsibilities',
  Channel: '/channels',
  Cost: '/fees',
  ContactPoint: '/contact',
}

const pointerOf = (type: unknown, property: string): string =>
  type === 'PublicService'
    ? (ofService[property] ?? '/responsibilities')
    : (fields[String(type)] ?? '/identifier')
