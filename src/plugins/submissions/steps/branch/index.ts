import { z } from 'zod'

import { defineStep } from '../../contract.ts'
import { branchTexts } from './texts.ts'

/** Does nothing by itself: the guards of the transitions decide where the case goes on. */
export const branch = defineStep({
  key: 'branch',
  texts: branchTexts,
  options: z.strictObject({}),
  run: () => ({ kind: 'done' }),
})
