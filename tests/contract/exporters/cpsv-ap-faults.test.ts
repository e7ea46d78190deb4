import fc from 'fast-check'

import { toTurtle, turtlePrefixes } from '../../../src/delivery/endpoints/exports/rdf.ts'
import { mergeService } from '../../../src/domain/service/merge-service.ts'
import { cpsvApContext, faultsIn, toGraph } from '../../../src/exporters/cpsv-ap/index.ts'
import type { GraphNode } from '../../../src/exporters/graph-node.ts'
import { cases } from '../../support/record-arbitraries.ts'
import { createShaclCheck, hasStandards } from '../../support/shacl.ts'
import { aGoodAuthority, anArea } from '../../unit/domain/publication/records.ts'

const whenThere = hasStandards ? describe : describe.skip

/** True three times out of four. */
const mostly = fc.constantFrom(true, true, true, false)

/** A value that takes the place of another. */
const instead = fc.constantFrom<unknown>(undefined, {}, [], 'P2W', 'bald', [
  'https://nirgends.example/',
])

interface Change {
  node: number
  property: number
  value: unknown
  drop: boolean
}

const changes: fc.Arbitrary<Change | undefined> = fc.option(
  fc.record({ node: fc.nat(), property: fc.nat(), value: instead, drop: fc.boolean() }),
  { nil: undefined },
)

/** Properties whose values are what `instead` may hold, or absent. */
const changeable = (node: GraphNode): string[] =>
  Object.keys(node).filter((name) => !['id', 'type'].includes(name))

/** A graph in which a node is missing, or a property says something else. */
const changed = (nodes: readonly GraphNode[], change: Change | undefined): GraphNode[] => {
  if (!change) return [...nodes]
  const at = change.node % nodes.length
  if (change.drop) return nodes.filter((_, i) => i !== at)
  return nodes.map((node, i) => {
    const names = changeable(node)
    const name = names[change.property % Math.max(names.length, 1)]
    if (i !== at || name === undefined) return node
    // A text stays a text, names stay names: the shapes are about what is missing and what is of the wrong class.
    const fits = Array.isArray(node[name])
      ? Array.isArray(change.value)
      : name === 'processingTime'
        ? typeof change.value === 'string'
        : typeof node[name] === 'object' &&
          typeof change.value === 'object' &&
          !Array.isArray(change.value)
    return { ...node, [name]: fits ? change.value : undefined }
  })
}

whenThere('what the exporter finds missing in its own graphs', () => {
  const shacl = hasStandards
    ? createShaclCheck('cpsv-ap/3.2.0/cpsv-ap-SHACL.ttl')
    : () => Promise.resolve(['no standards'])

  it('is missing by the shapes of CPSV-AP 3.2.0 too, and nothing else is', async () => {
    const seen = { conforming: 0, faulty: 0 }
    await fc.assert(
      fc.asyncProperty(cases, mostly, mostly, changes, async (one, hasName, hasArea, change) => {
        const { service, variants, blocks, asked } = one
        const graph = toGraph(
          {
            service: mergeService(service, { variants, blocks }, asked),
            authorities: [
              aGoodAuthority({
                ...(!hasName && { name: {} }),
                ...(!hasArea && { jurisdiction: 'nirgends' }),
              }),
            ],
            areas: new Map([['gemeinde-1103', anArea({ bfsNumber: 1103 })]]),
            topics: [],
            lifeEvents: [],
            businessEvents: [],
            others: new Set(),
          },
          'https://katalog.example',
        )
        const nodes = changed(graph ?? [], change)
        const turtle = `${turtlePrefixes}${await toTurtle(nodes, cpsvApContext)}`
        const violations = await shacl(turtle)
        const faults = faultsIn(nodes)
        expect({ violations, ours: faults.length > 0 }).toEqual({
          violations,
          ours: violations.length > 0,
        })
        seen[faults.length > 0 ? 'faulty' : 'conforming'] += 1
      }),
      { numRuns: 250 },
    )
    expect(seen.conforming).toBeGreaterThan(2)
    expect(seen.faulty).toBeGreaterThan(2)
  })
})
