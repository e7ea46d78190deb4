export { cpsvApContext } from './context.ts'
export { toGraph } from './to-graph.ts'
