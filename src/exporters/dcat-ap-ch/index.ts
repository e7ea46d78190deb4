export { dcatApChContext } from './context.ts'
export { type DataState, toCatalogue } from './to-catalogue.ts'
export { licenceIris } from './vocabulary.ts'
