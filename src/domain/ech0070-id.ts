import { finding, type Verdict } from './finding.ts'

/** Number of a service in the national inventory. Source: eCH-0070 V4.2.0, five digits. */
export const checkEch0070Id = (value: string): Verdict =>
  /^\d{5}$/.test(value) ? undefined : finding('ECH0070_ID_INVALID')
