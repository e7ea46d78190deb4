export { cpsvApContext } from './context.ts'
export type { ExportedService, GraphNode } from './input.ts'
export { toGraph } from './to-graph.ts'
