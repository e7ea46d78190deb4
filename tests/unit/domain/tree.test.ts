import fc from 'fast-check'

import { type ArrowsOf, checkAcyclic, type NodeId } from '../../../src/domain/tree.ts'
import { thorough } from '../thorough.ts'

/** For each node, its number being its place in the list, the nodes its arrows lead to. */
type Graph = readonly (readonly number[])[]

const size = fc.integer({ min: 2, max: 9 })

const graphsWhere = (isArrow: (from: number, to: number) => boolean) =>
  size.chain((count) => {
    const nodes = Array.from({ length: count }, (_, node) => node)
    return fc.tuple(...nodes.map((from) => fc.subarray(nodes.filter((to) => isArrow(from, to)))))
  })

/** Arrows lead to smaller numbers only, so no way leads back. */
const acyclicGraphs = graphsWhere((from, to) => to < from)
const anyGraphs = graphsWhere(() => true)

const arrowsIn =
  (graph: Graph): ArrowsOf =>
  (id) =>
    graph[Number(id)] ?? []

/** Every node a way leads to, found by widening the set until it stays the same. */
const reachedFrom = (targets: readonly number[], graph: Graph): ReadonlySet<number> => {
  const reached = new Set(targets)
  const wider = new Set([...reached].flatMap((node) => [node, ...(graph[node] ?? [])]))
  return wider.size === reached.size ? reached : reachedFrom([...wider], graph)
}

const noArrows: ArrowsOf = () => []

describe('links between documents of one kind', () => {
  it('pass where no way leads back', () => {
    fc.assert(
      fc.property(acyclicGraphs, (graph) =>
        graph.every((targets, id) => checkAcyclic(id, targets, arrowsIn(graph)) === undefined),
      ),
      thorough,
    )
  })

  it('are refused as soon as one leads back, over however many documents', () => {
    const withWayBack = acyclicGraphs
      .filter((graph) => graph.some((targets) => targets.length > 0))
      .chain((graph) => {
        const ways = graph.flatMap((targets, from) =>
          [...reachedFrom(targets, graph)].map((to) => ({ graph, from, to })),
        )
        return fc.constantFrom(...ways)
      })
    fc.assert(
      fc.property(withWayBack, ({ graph, from, to }) => {
        const targets = [...(graph[to] ?? []), from]
        return checkAcyclic(to, targets, arrowsIn(graph))?.code === 'CYCLE'
      }),
      thorough,
    )
  })

  it('pass in spite of circles elsewhere', () => {
    fc.assert(
      fc.property(
        anyGraphs,
        (graph) => checkAcyclic(graph.length, [...graph.keys()], arrowsIn(graph)) === undefined,
      ),
      thorough,
    )
  })

  it('are refused exactly where a way leads back, in any graph', () => {
    fc.assert(
      fc.property(anyGraphs, fc.nat(), (graph, pick) => {
        const id = pick % graph.length
        const targets = graph[id] ?? []
        const leadsBack = reachedFrom(targets, graph).has(id)
        return (checkAcyclic(id, targets, arrowsIn(graph)) !== undefined) === leadsBack
      }),
      thorough,
    )
  })

  it('never lead from a document straight to itself', () => {
    expect(checkAcyclic(1, [2, 1], noArrows)).toEqual({ code: 'SELF_REFERENCE' })
  })

  it('are no circle of one where they lead back over another', () => {
    const arrowsOf: ArrowsOf = (id) => (id === 2 ? [1] : [])
    expect(checkAcyclic(1, [2], arrowsOf)).toEqual({ code: 'CYCLE' })
  })

  it('of a new document are free, since nothing can lead to it yet', () => {
    expect(checkAcyclic(undefined, [1, 2], () => [1])).toBeUndefined()
  })

  it('are followed once per document, however many ways lead to it', () => {
    const asked: NodeId[] = []
    const arrows: Record<NodeId, NodeId[]> = { a: ['c'], b: ['c'], c: ['d', 'a'], d: ['d'] }
    checkAcyclic('new', ['a', 'b'], (id) => {
      asked.push(id)
      return arrows[id] ?? []
    })
    expect(asked.toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })
})
