export { dcatApChContext } from './context.ts'
export { dataSets } from './data-sets.ts'
export { type DataState, toCatalogue } from './to-catalogue.ts'
