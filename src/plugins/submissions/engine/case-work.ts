import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'

import type { Registers } from '../../../domain/registry/registers.ts'
import type { IsHoliday } from '../../../domain/submission/working-days.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import type { Step } from '../contract.ts'

/** What the work on cases is done with. */
export interface CaseWork {
  payload: Payload
  boss: PgBoss
  keyRing: KeyRing
  isHoliday: IsHoliday
  registers: Registers
  /** Scheme, host and port people use. */
  baseUrl: string
  findStep: (key: string) => Step | undefined
  now: () => Date
}
