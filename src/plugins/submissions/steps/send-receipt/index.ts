import { z } from 'zod'

import { caseText } from '../../../../domain/submission/workflow-definition.ts'
import { defineStep } from '../../contract.ts'
import { sendReceiptTexts } from './texts.ts'

/** Mails the sender the number of the case. A submission without an address passes through. */
export const sendReceipt = defineStep({
  key: 'send-receipt',
  texts: sendReceiptTexts,
  options: z.strictObject({ subject: caseText, text: caseText }),
  run: ({ submission }, { subject, text }) => ({
    kind: 'done',
    ...(submission.hasReplyTo && { mail: { subject, text } }),
  }),
})
