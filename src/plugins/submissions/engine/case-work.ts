import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'

import type { IsHoliday } from '../../../domain/submission/working-days.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import type { Step } from '../contract.ts'

/** What the work on cases is done with. */
export interface CaseWork {
  payload: Payload
  boss: PgBoss
  keyRing: KeyRing
  isHoliday: IsHoliday
  findStep: (key: string) => Step | undefined
  now: () => Date
}
