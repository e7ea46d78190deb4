import { z } from 'zod'

import { differing } from '../../../../domain/submission/differing.ts'
import { template } from '../../../../domain/submission/template.ts'
import { defineStep } from '../../contract.ts'
import { filledFor } from '../../filled-for.ts'
import { registryRecord } from '../../registry-record.ts'
import { unanswered } from '../../unanswered.ts'
import { prefillCheckTexts } from './texts.ts'

/**
 * Compares what somebody answered with what the register knows of this person. Which fields differ is noted for case workers,
 * not what stands in them.
 */
export const prefillCheck = defineStep({
  key: 'prefill-check',
  texts: prefillCheckTexts,
  options: z.strictObject({
    /** Key of the register. */
    registry: z.string().min(1),
    /** AHV number of the person. */
    subject: template,
    /** Names of answers, and what the register calls the same. */
    fields: z
      .record(z.string(), z.string().min(1))
      .refine((fields) => Object.keys(fields).length > 0, 'name nothing to compare'),
  }),
  actions: ['matches', 'differs', 'unknown', 'unanswered'],
  waits: true,
  byHand: ['matches', 'differs', 'unknown', 'unanswered'],
  run: async (context, { registry, subject, fields }) => {
    const { submission, outside } = context
    const person = await filledFor(context, subject)
    if (typeof person !== 'string' || person === '') return { kind: 'done', action: 'unknown' }
    const answered = await outside.once({
      name: 'prefill',
      target: registry,
      result: registryRecord.nullable(),
      act: async () => {
        const asker = { kind: 'person', subject: person } as const
        const found = await outside.registers.prefill(registry, person, asker)
        if (found.kind !== 'answered') return found
        return { kind: 'answered', answer: { result: found.answer ?? null, progress: 'read' } }
      },
    })
    if (answered.kind !== 'answered') return unanswered(context, registry, answered)
    const { result } = answered.answer
    if (!result) return { kind: 'done', action: 'unknown' }
    const names = differing(submission.answers, result.values, fields)
    return names.length === 0
      ? { kind: 'done', action: 'matches' }
      : { kind: 'done', action: 'differs', noted: names.join(', ') }
  },
})
