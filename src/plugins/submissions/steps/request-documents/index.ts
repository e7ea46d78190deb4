import { z } from 'zod'

import { calendarDateOf } from '../../../../domain/calendar-date.ts'
import { remembered } from '../../../../domain/submission/remembered.ts'
import { caseText } from '../../../../domain/submission/workflow-definition.ts'
import { workingDaysAfter } from '../../../../domain/submission/working-days.ts'
import { defineStep } from '../../contract.ts'
import { endOfDay } from '../../engine/end-of-day.ts'
import { requestDocumentsTexts } from './texts.ts'

const handedIn = z.object({ handedIn: z.array(z.string()) })
/** The sender wrote: a person looks whether that is what was asked for. */
const byMessage = 'message'

const asked = z.object({ asked: z.enum(['first', 'again']) })

/**
 * Asks the sender for more documents and waits for them; reminds once, and goes on by `expired` when the time is over. What
 * comes in is told to the step as `{ handedIn: [names] }`.
 */
export const requestDocuments = defineStep({
  key: 'request-documents',
  texts: requestDocumentsTexts,
  options: z
    .strictObject({
      subject: caseText,
      text: caseText,
      /** What is asked for; the case goes on once all of it is there. None: once something is. */
      documents: z
        .array(z.strictObject({ name: z.string().min(1).max(60), label: caseText }))
        .max(20)
        .default([]),
      /** How long the sender has, from when it was asked for. */
      workingDays: z.int().min(1).max(365),
      /** After how many working days the sender is reminded. Default: never. */
      remindAfter: z.int().min(1).max(364).optional(),
    })
    .refine(({ workingDays, remindAfter = 0 }) => remindAfter < workingDays, {
      path: ['remindAfter'],
      error: 'is not before the end',
    }),
  actions: ['handed-in', 'expired'],
  waits: true,
  byHand: ['handed-in', 'expired'],
  run: (context, { subject, text, documents, workingDays, remindAfter }) => {
    const { memory, now, enteredAt, isHoliday } = context
    const came = new Set(remembered(memory, handedIn).flatMap((entry) => entry.handedIn))
    if (came.has(byMessage) || (came.size > 0 && documents.every(({ name }) => came.has(name)))) {
      return { kind: 'done', action: 'handed-in' }
    }
    const endAfter = (days: number) =>
      endOfDay(workingDaysAfter(calendarDateOf(enteredAt), days, isHoliday))
    const end = endAfter(workingDays)
    if (now >= end) return { kind: 'done', action: 'expired' }
    const said = remembered(memory, asked).map((entry) => entry.asked)
    const reminder = remindAfter === undefined ? undefined : endAfter(remindAfter)
    const isReminder = reminder !== undefined && now >= reminder
    const mail = { subject, text }
    if (!said.includes('first')) {
      const labels = documents.map(({ label }) => ({ told: label }))
      const remember = [{ asked: 'first' }]
      return { kind: 'wait', until: reminder ?? end, mail, told: text, and: labels, remember }
    }
    if (isReminder && !said.includes('again')) {
      return { kind: 'wait', until: end, mail, told: text, remember: [{ asked: 'again' }] }
    }
    return { kind: 'wait', until: reminder && now < reminder ? reminder : end }
  },
})
