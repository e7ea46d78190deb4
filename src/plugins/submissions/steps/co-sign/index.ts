import { z } from 'zod'

import { calendarDateOf } from '../../../../domain/calendar-date.ts'
import { remembered } from '../../../../domain/submission/remembered.ts'
import { template } from '../../../../domain/submission/template.ts'
import { caseText } from '../../../../domain/submission/workflow-definition.ts'
import { workingDaysAfter } from '../../../../domain/submission/working-days.ts'
import { defineStep } from '../../contract.ts'
import { endOfDay } from '../../engine/end-of-day.ts'
import { filledFor } from '../../filled-for.ts'
import { coSignTexts } from './texts.ts'

const signed = z.object({ coSigned: z.boolean() })
const asked = z.object({ asked: z.literal('co-signer') })
const address = z.email()

/** What the token of a co-signer stands for. */
export const coSignPurpose = 'co-sign'

const words = {
  de: 'Prüfen und zustimmen',
  fr: 'Vérifier et approuver',
  it: 'Verificare e acconsentire',
  en: 'Check and agree',
}

/** Has a second person agree, by a link that is mailed to this person alone. */
export const coSign = defineStep({
  key: 'co-sign',
  texts: coSignTexts,
  options: z.strictObject({
    /** E-mail address of the second person. */
    email: template,
    subject: caseText,
    text: caseText,
    /** Page of the front end that shows the case and asks; `{token}` is filled in. */
    page: z
      .url({
        protocol: /^https?$/,
        error: 'must be an address like https://luzern.example/{token}',
      })
      .refine((value) => decodeURI(value).includes('{token}'), 'must hold {token}'),
    workingDays: z.int().min(1).max(365),
  }),
  actions: ['signed', 'refused', 'expired'],
  waits: true,
  byHand: ['signed', 'refused'],
  run: async (context, { email, subject, text, page, workingDays }) => {
    const { submission, memory, now, enteredAt, isHoliday, outside } = context
    const said = remembered(memory, signed).at(-1)
    if (said) return { kind: 'done', action: said.coSigned ? 'signed' : 'refused' }
    const end = endOfDay(workingDaysAfter(calendarDateOf(enteredAt), workingDays, isHoliday))
    if (now >= end) return { kind: 'done', action: 'expired' }
    if (remembered(memory, asked).length > 0) return { kind: 'wait', until: end }
    const to = address.safeParse(await filledFor(context, email)).data
    // Nobody agrees to what they sent themselves.
    if (to === undefined || submission.isSender(to)) {
      return { kind: 'done', action: 'refused', noted: 'There is no second person to ask.' }
    }
    const href = decodeURI(page).replace('{token}', outside.tokenFor(coSignPurpose))
    const mail = { to, subject, text, link: { words, href } }
    return { kind: 'wait', until: end, mail, remember: [{ asked: 'co-signer' }] }
  },
})
