import { z } from 'zod'

import { caseText } from '../../../../domain/submission/workflow-definition.ts'
import { defineStep } from '../../contract.ts'
import { closeTexts } from './texts.ts'

/** Ends a case, and says how. */
export const close = defineStep({
  key: 'close',
  texts: closeTexts,
  options: z.strictObject({ told: caseText.optional() }),
  actions: [],
  run: (_, { told }) => ({ kind: 'done', ...(told && { told }) }),
})
