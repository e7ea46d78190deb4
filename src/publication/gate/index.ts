export { isGated } from './examine.ts'
export { findingsEndpoint } from './findings-endpoint.ts'
export { lintCatalogue } from './lint-catalogue.ts'
export { pastTheGate, refuseTogether, sentenceFor } from './refuse-together.ts'
