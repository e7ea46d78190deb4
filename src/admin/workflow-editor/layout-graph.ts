import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre'

import type { DefinitionDraft } from '../../domain/submission/definition-draft.ts'

interface Point {
  x: number
  y: number
}

/** Where everything of a graph is drawn, in pixels. */
export interface GraphLayout {
  width: number
  height: number
  states: (Point & { name: string; index: number })[]
  ways: { at: number; points: Point[]; label: Point }[]
}

/** Size of the box of a state. */
export const box = { width: 190, height: 56 }

/** Lays a workflow out from top to bottom. Ways to or from states that do not exist are left out: the checks name them. */
export const layoutGraph = ({ states, transitions }: DefinitionDraft): GraphLayout => {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 60, marginx: 16, marginy: 16 })
  const indexes = new Map(states.map(({ name }, index) => [name, index]))
  for (const name of indexes.keys()) graph.setNode(name, { ...box })
  const drawn = transitions
    .map((way, at) => ({ ...way, at }))
    .filter(({ from, to }) => indexes.has(from) && indexes.has(to))
  for (const { from, to, at } of drawn) {
    graph.setEdge(from, to, { width: 110, height: 20, labelpos: 'c' }, String(at))
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    states: [...indexes].map(([name, index]) => {
      const { x = 0, y = 0 } = graph.node(name)
      return { name, index, x, y }
    }),
    ways: drawn.map(({ from, to, at }) => {
      const { points = [], x = 0, y = 0 } = graph.edge({ v: from, w: to, name: String(at) })
      return { at, points, label: { x, y } }
    }),
  }
}
