export { cpsvApContext } from './context.ts'
export { cpsvApFaults } from './export-faults.ts'
export { faultsIn } from './faults.ts'
export { toGraph } from './to-graph.ts'
