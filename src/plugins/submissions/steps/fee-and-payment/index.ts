import { z } from 'zod'

import { calendarDateOf } from '../../../../domain/calendar-date.ts'
import { CatalogueError } from '../../../../domain/errors.ts'
import { remembered } from '../../../../domain/submission/remembered.ts'
import { workingDaysAfter } from '../../../../domain/submission/working-days.ts'
import { defineStep, type StepContext } from '../../contract.ts'
import { endOfDay } from '../../engine/end-of-day.ts'
import { filledFor } from '../../filled-for.ts'
import { takeBack } from '../../take-back.ts'
import { makeBill } from './make-bill.ts'
import { type PaymentOptions, paymentOptions } from './options.ts'
import { payOnline } from './pay-online.ts'
import { feeAndPaymentTexts } from './texts.ts'

const billed = z.object({ billed: z.string() })
const amount = z.coerce.number().int().min(5).max(99_999_999)

/**
 * Asks for a fee and waits until it is paid: by a bill with a payment slip, of which the finance office says that it was
 * paid, or online with a provider, which is asked itself.
 */
export const feeAndPayment = defineStep({
  key: 'fee-and-payment',
  texts: feeAndPaymentTexts,
  options: paymentOptions,
  actions: ['paid', 'expired', 'failed', 'unanswered'],
  waits: true,
  byHand: ['paid', 'failed'],
  run: async (context, options) => {
    const { now, enteredAt, isHoliday, memory } = context
    const { workingDays } = options
    const end = endOfDay(workingDaysAfter(calendarDateOf(enteredAt), workingDays, isHoliday))
    const isFirst = remembered(memory, billed).length === 0
    if (options.by === 'provider') {
      const amountRappen = await amountOf(context, options)
      const outcome = await payOnline(context, options, { amountRappen, end, isFirst })
      // What is paid in time counts, even where it is looked at later.
      return outcome.kind === 'wait' && now >= end ? { kind: 'done', action: 'expired' } : outcome
    }
    if (now >= end) return { kind: 'done', action: 'expired' }
    if (!isFirst) return { kind: 'wait', until: end }
    const bill = await makeBill(context, options, await amountOf(context, options))
    const { subject, text } = options
    return {
      kind: 'wait',
      until: end,
      mail: { subject, text },
      told: text,
      documents: [bill.document],
      remember: [{ billed: bill.reference }],
    }
  },
  compensate: takeBack,
})

/** @throws CatalogueError AMOUNT_NOT_WHOLE */
const amountOf = async (
  context: StepContext,
  { amountRappen }: PaymentOptions,
): Promise<number> => {
  const parsed = amount.safeParse(await filledFor(context, amountRappen))
  if (parsed.success) return parsed.data
  throw new CatalogueError('AMOUNT_NOT_WHOLE', 'The case holds no amount in Rappen.')
}
