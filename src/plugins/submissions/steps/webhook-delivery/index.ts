import { z } from 'zod'

import { template } from '../../../../domain/submission/template.ts'
import { rejected } from '../../../../domain/submission/workflow-definition.ts'
import { afterPush } from '../../after-push.ts'
import { defineStep } from '../../contract.ts'
import { filledFor } from '../../filled-for.ts'
import { pushOnce } from '../../push-once.ts'
import { webhookDeliveryTexts } from './texts.ts'

/** Tells a system of a case by a signed message. Source: Standard Webhooks 1.0. */
export const webhookDelivery = defineStep({
  key: 'webhook-delivery',
  texts: webhookDeliveryTexts,
  options: z.strictObject({
    /** Key of the register entry of the receiver. */
    registry: z.string().min(1),
    /** What happened, as the receiver knows it. */
    type: z
      .string()
      .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/, 'is no type like `case.received`')
      .max(80),
    data: z.record(z.string(), template),
    /** What lets the case go on: that the receiver has it, or that it calls back. */
    until: z.enum(['sent', 'accepted']).default('sent'),
  }),
  actions: ['done', rejected, 'unanswered'],
  waits: true,
  byHand: ['done', rejected],
  run: async (context, { registry, type, data, until }) => {
    const values = {
      type,
      timestamp: context.enteredAt.toISOString(),
      data: await filledFor(context, data),
    }
    const pushed = await pushOnce(context, { name: 'message', registry, values })
    return afterPush(context, { registry, until }, pushed)
  },
})
