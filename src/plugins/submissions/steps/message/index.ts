import { z } from 'zod'

import { caseText } from '../../../../domain/submission/workflow-definition.ts'
import { defineStep } from '../../contract.ts'
import { messageTexts } from './texts.ts'

/** Tells the resident something: in the timeline of the case, and by mail where there is an address. */
export const message = defineStep({
  key: 'message',
  texts: messageTexts,
  options: z.strictObject({ subject: caseText, text: caseText }),
  run: (_, { subject, text }) => ({ kind: 'done', mail: { subject, text }, told: text }),
})
