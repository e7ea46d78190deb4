export { findTroubles, type Watched } from './find-troubles.ts'
export { type TellMeans, tellTroubles, tellUnreachable } from './tell-troubles.ts'
