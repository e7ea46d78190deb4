import { z } from 'zod'

import { defineStep } from '../../contract.ts'

/** Does nothing by itself: the guards of the transitions decide where the case goes on. */
export const branch = defineStep({
  key: 'branch',
  options: z.strictObject({}),
  run: () => ({ kind: 'done' }),
})
