export { licenceIris } from './vocabulary.ts'
export { licenceIris } from './vocabulary.ts'
export { dcatApChContext } from './context.ts'
export { type DataState, toCatalogue } from './to-catalogue.ts'
