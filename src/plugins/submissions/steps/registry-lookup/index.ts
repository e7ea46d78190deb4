import { z } from 'zod'

import type { Asker } from '../../../../domain/registry/ownership.ts'
import { template } from '../../../../domain/submission/template.ts'
import { defineStep } from '../../contract.ts'
import { filledFor } from '../../filled-for.ts'
import { registryRecord } from '../../registry-record.ts'
import { unanswered } from '../../unanswered.ts'
import { registryLookupTexts } from './texts.ts'

/**
 * Asks a register, and keeps what it says for the steps that follow: `found.<state>.…`. Asked for the authority, or on behalf
 * of a person, who gets nothing but what is about this person.
 */
export const registryLookup = defineStep({
  key: 'registry-lookup',
  texts: registryLookupTexts,
  options: z.strictObject({
    /** Key of the register. */
    registry: z.string().min(1),
    question: z.record(z.string(), template),
    /** AHV number of the person on whose behalf it is asked. Default: the authority asks. */
    onBehalfOf: template.optional(),
  }),
  actions: ['found', 'nothing', 'unanswered'],
  waits: true,
  byHand: ['found', 'nothing', 'unanswered'],
  recordBy: 'found',
  run: async (context, { registry, question, onBehalfOf }) => {
    const { submission, outside } = context
    const subject = onBehalfOf === undefined ? undefined : await filledFor(context, onBehalfOf)
    const asker: Asker =
      onBehalfOf === undefined
        ? { kind: 'authority', reason: submission.number }
        : { kind: 'person', subject: typeof subject === 'string' ? subject : '' }
    const asked = await filledFor(context, question)
    const answered = await outside.once({
      name: 'lookup',
      target: registry,
      result: z.array(registryRecord),
      act: async () => {
        const found = await outside.registers.lookup(registry, asked, asker)
        if (found.kind !== 'answered') return found
        return { kind: 'answered', answer: { result: found.answer, progress: 'read' } }
      },
    })
    if (answered.kind !== 'answered') return unanswered(context, registry, answered)
    return { kind: 'done', action: answered.answer.result.length > 0 ? 'found' : 'nothing' }
  },
})
