import type { Question } from '../../../domain/cost/project/inquiry.ts'
import type { ProgrammeFacts } from '../../../domain/cost/snapshot/programme-facts.ts'
import type { Inquiry } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'
import { toDay } from '../../../publication/records/to-day.ts'
import { toOptionalText, toText } from '../../../publication/records/to-localized.ts'

/** An inquiry, read in all locales. */
export const toInquiry = (doc: Inquiry): ProgrammeFacts['inquiries'][number] => ({
  identifier: doc.identifier,
  title: toText(doc.title),
  kind: doc.kind,
  body: doc.body,
  submittedOn: toDay(doc.submittedOn) ?? '',
  isUrgent: doc.isUrgent ?? false,
  questions: (doc.questions ?? []).map(({ text, answer, answeredOn, evidence }, i) =>
    compact<Question>({
      number: i + 1,
      text: toText(text),
      answer: toOptionalText(answer),
      answeredOn: toDay(answeredOn),
      evidence: evidence ?? [],
    }),
  ),
})
