import { z } from 'zod'

import { calendarDateOf } from '../../../../domain/calendar-date.ts'
import { saidIn } from '../../../../domain/submission/said-in.ts'
import { template } from '../../../../domain/submission/template.ts'
import { caseText, rejected } from '../../../../domain/submission/workflow-definition.ts'
import { workingDaysAfter } from '../../../../domain/submission/working-days.ts'
import { adminLanguageOf } from '../../../../i18n/locales.ts'
import { afterPush } from '../../after-push.ts'
import { defineStep, type StepContext } from '../../contract.ts'
import { shownAs } from '../../documents/shown-as.ts'
import { toFiles } from '../../documents/to-files.ts'
import { filledFor } from '../../filled-for.ts'
import { nameUuid } from '../../name-uuid.ts'
import { pushOnce } from '../../push-once.ts'
import { takeBack } from '../../take-back.ts'
import { type Directive, instructions, priorities, toDirective } from './to-directive.ts'
import { ech0039Texts } from './texts.ts'

const options = z.strictObject({
  /** Key of the register entry that takes files: a folder or a mailbox. */
  registry: z.string().min(1),
  /** Numbers of sender and recipient, as for sedex. */
  senderId: z.string().min(1),
  recipientId: z.string().min(1),
  title: caseText,
  instruction: z.enum(instructions).default('process'),
  priority: z.enum(priorities).default('undefined'),
  /** Working days until it is to be done. Default: no deadline. */
  workingDays: z.int().min(1).max(365).optional(),
  /** What is told of the case, in this order; what is not known is left out. */
  comments: z
    .array(z.strictObject({ label: caseText, value: template }))
    .max(100)
    .default([]),
  withDocuments: z.boolean().default(true),
  /** Whether the message is marked as a test. Default: true, so that nothing is done by mistake. */
  isTest: z.boolean().default(true),
  until: z.enum(['sent', 'accepted']).default('sent'),
})

/** Hands a case over to the business administration of an authority, as a directive of eCH-0039 with its documents. */
export const ech0039Export = defineStep({
  key: 'ech-0039-export',
  texts: ech0039Texts,
  options,
  actions: ['done', rejected, 'unanswered'],
  waits: true,
  byHand: ['done', rejected],
  run: async (context, given) => {
    const { submission, outside } = context
    const documents = given.withDocuments ? await outside.documents() : []
    const directive = await directiveOf(context, given, documents)
    const xml = {
      name: `${submission.number}-eCH-0039.xml`,
      mediaType: 'application/xml',
      content: Buffer.from(toDirective(directive)),
    }
    const files = toFiles([xml, ...documents])
    const values = { subject: directive.title, text: directive.comments.join('\n'), files }
    const { registry, until } = given
    const pushed = await pushOnce(context, { name: 'directive', registry, values })
    return afterPush(context, { registry, until }, pushed)
  },
  compensate: takeBack,
})

const directiveOf = async (
  context: StepContext,
  given: z.output<typeof options>,
  documents: Directive['documents'],
): Promise<Directive> => {
  const { submission, enteredAt, isHoliday, idempotencyKey } = context
  const language = adminLanguageOf(submission.language)
  const said = (words: z.output<typeof caseText>) => saidIn(words, language, submission)
  const comments: string[] = []
  for (const { label, value } of given.comments) {
    const known = shownAs(await filledFor(context, value), language)
    if (known !== '') comments.push(`${said(label)}: ${known}`)
  }
  const { senderId, recipientId, instruction, priority, isTest, workingDays } = given
  return {
    senderId,
    recipientId,
    instruction,
    priority,
    isTest,
    language,
    documents,
    comments,
    uuid: nameUuid(idempotencyKey),
    number: submission.number,
    serviceId: submission.ech0070Id ?? submission.service,
    title: said(given.title),
    // The moment at which the case came here: the message is the same at each attempt.
    at: enteredAt,
    ...(workingDays !== undefined && {
      deadline: workingDaysAfter(calendarDateOf(enteredAt), workingDays, isHoliday),
    }),
  }
}
