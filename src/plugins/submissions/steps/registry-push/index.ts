import { z } from 'zod'

import { rejected } from '../../../../domain/submission/workflow-definition.ts'
import { template } from '../../../../domain/submission/template.ts'
import { afterPush } from '../../after-push.ts'
import { defineStep } from '../../contract.ts'
import { filledFor } from '../../filled-for.ts'
import { pushOnce } from '../../push-once.ts'
import { takeBack } from '../../take-back.ts'
import { registryPushTexts } from './texts.ts'

/** Brings a case to a register or a specialist system, once. */
export const registryPush = defineStep({
  key: 'registry-push',
  texts: registryPushTexts,
  options: z.strictObject({
    /** Key of the register. */
    registry: z.string().min(1),
    values: z.record(z.string(), template),
    /** What lets the case go on: that the register has it, or that it says it counts. */
    until: z.enum(['sent', 'accepted']).default('sent'),
  }),
  actions: ['done', rejected, 'unanswered'],
  waits: true,
  byHand: ['done', rejected],
  run: async (context, { registry, values, until }) => {
    const given = await filledFor(context, values)
    const pushed = await pushOnce(context, { name: 'push', registry, values: given })
    return afterPush(context, { registry, until }, pushed)
  },
  compensate: takeBack,
})
