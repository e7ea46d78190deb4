import type { CollectionBeforeChangeHook } from 'payload'

import { checkInquiry } from '../../../domain/cost/project/inquiry.ts'
import type { Inquiry } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'
import { toDay } from '../../../publication/records/to-day.ts'
import { fieldBelow, refuseFindings } from '../refuse-findings.ts'

/** Refuses answers without a day or without what they rest on; whether that exists is checked when it is published. */
export const checkInquiryDocument: CollectionBeforeChangeHook<Inquiry> = ({
  collection: { slug },
  data,
  originalDoc,
  req,
}) => {
  const { submittedOn, questions } = { ...originalDoc, ...data }
  const asked = (questions ?? []).map(({ answer, answeredOn, evidence }, i) =>
    compact<Parameters<typeof checkInquiry>[0]['questions'][number]>({
      number: i + 1,
      text: {},
      answer: answer ? { de: answer } : null,
      answeredOn: toDay(answeredOn),
      evidence: evidence ?? [],
    }),
  )
  const inquiry = {
    identifier: 'inquiry',
    kind: '',
    body: '',
    submittedOn: toDay(submittedOn) ?? '',
    isUrgent: false,
    questions: asked,
  }
  const named = new Set(asked.flatMap(({ evidence }) => evidence))
  refuseFindings(checkInquiry(inquiry, named), { collection: slug, req, fieldOf: fieldBelow(2) })
  return data
}
