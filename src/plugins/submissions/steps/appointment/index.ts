import ical, { ICalCalendarMethod } from 'ical-generator'
import { z } from 'zod'

import { saidIn } from '../../../../domain/submission/said-in.ts'
import { template } from '../../../../domain/submission/template.ts'
import { caseText } from '../../../../domain/submission/workflow-definition.ts'
import { defineStep } from '../../contract.ts'
import { filledFor } from '../../filled-for.ts'
import { nameUuid } from '../../name-uuid.ts'
import { appointmentTexts } from './texts.ts'

/** With a zone: whoever says when says it for one place. */
const moment = z.iso.datetime({ offset: true })

/** Makes an appointment of a time that stands in the case: a calendar file for the sender, and a mail. */
export const appointment = defineStep({
  key: 'appointment',
  texts: appointmentTexts,
  options: z.strictObject({
    /** When it begins: ISO 8601 with offset. */
    at: template,
    minutes: z.int().min(5).max(480),
    title: caseText,
    place: z.string().min(1).max(200),
    organizer: z.strictObject({ name: z.string().min(1).max(100), email: z.email() }),
    text: caseText,
  }),
  actions: ['made', 'impossible'],
  run: async (context, { at, minutes, title, place, organizer, text }) => {
    const { submission, now, enteredAt, idempotencyKey } = context
    const start = moment.safeParse(await filledFor(context, at)).data
    if (start === undefined || new Date(start) <= now) {
      return { kind: 'done', action: 'impossible', noted: 'There is no time to come.' }
    }
    const said = (words: z.output<typeof caseText>) =>
      saidIn(words, submission.language, submission)
    const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: '//Schaltwerk//DE' })
    calendar.createEvent({
      id: nameUuid(idempotencyKey),
      stamp: enteredAt,
      start: new Date(start),
      end: new Date(Date.parse(start) + minutes * 60_000),
      summary: said(title),
      description: said(text),
      location: place,
      organizer,
    })
    const document = {
      name: 'appointment.ics',
      title,
      mediaType: 'text/calendar',
      content: Buffer.from(calendar.toString()),
      isForSender: true,
    }
    const mail = { subject: title, text }
    return { kind: 'done', action: 'made', mail, told: text, documents: [document] }
  },
})
