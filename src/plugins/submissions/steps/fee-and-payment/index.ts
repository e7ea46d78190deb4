import { z } from 'zod'

import { calendarDateOf } from '../../../../domain/calendar-date.ts'
import { CatalogueError } from '../../../../domain/errors.ts'
import { remembered } from '../../../../domain/submission/remembered.ts'
import { workingDaysAfter } from '../../../../domain/submission/working-days.ts'
import { defineStep, type StepContext } from '../../contract.ts'
import { endOfDay } from '../../engine/end-of-day.ts'
import { filledFor } from '../../filled-for.ts'
import { takeBack } from '../../take-back.ts'
import { askByBill, billName } from './ask-by-bill.ts'
import { type PaymentOptions, paymentOptions } from './options.ts'
import { payOnline, paymentName } from './pay-online.ts'
import { feeAndPaymentTexts } from './texts.ts'

/** Under which reference it is paid, as the memory of the step keeps it. */
export const billed = z.object({ billed: z.string() })
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
      if (outcome.kind !== 'wait' || now < end) return outcome
      await settleFee(context, 'rejected')
      return { kind: 'done', action: 'expired' }
    }
    const amountRappen = await amountOf(context, options)
    return askByBill(context, options, { amountRappen, end, isFirst })
  },
  chosen: (context, action) => settleFee(context, action === 'paid' ? 'accepted' : 'rejected'),
  compensate: takeBack,
})

/** Notes what became of a fee, whichever way it was asked for. */
const settleFee = async (
  { outside }: StepContext,
  progress: 'accepted' | 'rejected',
): Promise<void> => {
  await outside.settle(billName, progress)
  await outside.settle(paymentName, progress)
}

/** @throws CatalogueError AMOUNT_NOT_WHOLE */
const amountOf = async (
  context: StepContext,
  { amountRappen }: PaymentOptions,
): Promise<number> => {
  const parsed = amount.safeParse(await filledFor(context, amountRappen))
  if (parsed.success) return parsed.data
  throw new CatalogueError('AMOUNT_NOT_WHOLE', 'The case holds no amount in Rappen.')
}
