export { differenceLines } from './difference-lines.ts'
export { differencesTo, type PlatformRecord } from './differences.ts'
export type { I14yService } from './record.ts'
export { toI14y } from './to-i14y.ts'
