import { z } from 'zod'

import { calendarDateOf } from '../../../../domain/calendar-date.ts'
import { oneLine } from '../../../../domain/mail/one-line.ts'
import { saidIn } from '../../../../domain/submission/said-in.ts'
import { caseText, rejected } from '../../../../domain/submission/workflow-definition.ts'
import { workingDaysAfter } from '../../../../domain/submission/working-days.ts'
import { afterPush } from '../../after-push.ts'
import { defineStep } from '../../contract.ts'
import { answersFile } from '../../documents/answers-file.ts'
import { toFiles } from '../../documents/to-files.ts'
import { endOfDay } from '../../engine/end-of-day.ts'
import { pushOnce } from '../../push-once.ts'
import { emailDeliveryTexts } from './texts.ts'

/**
 * Sends a case to a mailbox, with its documents. A mail that was sent may still bounce: where the workflow waits for that,
 * silence until the end means that it came.
 */
export const emailDelivery = defineStep({
  key: 'email-delivery',
  texts: emailDeliveryTexts,
  options: z.strictObject({
    /** Key of the register entry of the mailbox. */
    registry: z.string().min(1),
    subject: caseText,
    text: caseText,
    /** In which form the answers are attached. Default: not at all. */
    answers: z.enum(['csv', 'json']).optional(),
    withDocuments: z.boolean().default(true),
    /** Working days for which it is waited whether the mail bounces. Default: not at all. */
    bounceWithin: z.int().min(1).max(30).optional(),
  }),
  actions: ['done', rejected, 'unanswered'],
  waits: true,
  byHand: ['done', rejected],
  run: async (context, { registry, subject, text, answers, withDocuments, bounceWithin }) => {
    const { submission, outside, now, enteredAt, isHoliday } = context
    const said = (words: z.output<typeof caseText>) =>
      saidIn(words, submission.language, submission)
    const files = toFiles([
      ...(answers ? [answersFile(submission, answers)] : []),
      ...(withDocuments ? await outside.documents() : []),
    ])
    const values = { subject: oneLine(said(subject)), text: said(text), files }
    const pushed = await pushOnce(context, { name: 'mail', registry, values })
    const isOpen = pushed.kind === 'answered' && pushed.answer.progress === 'sent'
    if (isOpen && bounceWithin !== undefined) {
      const end = endOfDay(workingDaysAfter(calendarDateOf(enteredAt), bounceWithin, isHoliday))
      if (now < end) return { kind: 'wait', until: end }
    }
    return afterPush(context, { registry, until: 'sent' }, pushed)
  },
})
