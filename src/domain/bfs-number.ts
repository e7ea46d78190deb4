import { finding, type Verdict } from './finding.ts'

/** Number of a municipality at the Federal Statistical Office. Source: eCH-0071 municipalityId, 1 to 9999. */
export const checkBfsNumber = (value: number): Verdict =>
  Number.isInteger(value) && value >= 1 && value <= 9999 ? undefined : finding('BFS_NUMBER_INVALID')
