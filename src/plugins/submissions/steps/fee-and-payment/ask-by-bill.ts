import { calendarDateOf } from '../../../../domain/calendar-date.ts'
import { billTarget, paymentAsked } from '../../../../domain/submission/payment.ts'
import { visitOf } from '../../../../domain/submission/payment-reference.ts'
import type { StepContext, StepOutcome } from '../../contract.ts'
import { makeBill } from './make-bill.ts'
import type { BillOptions } from './options.ts'
import { referenceFor } from './reference-for.ts'

/** Names a bill within its step. */
export const billName = 'bill'

/**
 * Asks for a fee by a bill once: noted in the ledger under its reference, by which bank and office say that it was paid.
 * What was paid counts, also where it is looked at after the time is over.
 */
export const askByBill = async (
  context: StepContext,
  options: BillOptions,
  { amountRappen, end, isFirst }: { amountRappen: number; end: Date; isFirst: boolean },
): Promise<StepOutcome> => {
  const { submission, outside, idempotencyKey, lane = 0, now } = context
  const { creditor, subject, text } = options
  const { iban } = creditor
  const place = { number: submission.number, visit: visitOf(idempotencyKey), lane }
  const reference = referenceFor(iban, place)
  const result = { amountRappen, dueOn: lastDayBefore(end), reference, iban }
  const bill = await outside.once({
    name: billName,
    target: billTarget,
    result: paymentAsked,
    act: () =>
      Promise.resolve({
        kind: 'answered',
        answer: { result, progress: 'sent', remoteId: reference },
      }),
  })
  if (bill.kind === 'answered' && bill.answer.progress === 'accepted') {
    return { kind: 'done', action: 'paid' }
  }
  if (now >= end) {
    await outside.settle(billName, 'rejected')
    return { kind: 'done', action: 'expired' }
  }
  if (!isFirst) return { kind: 'wait', until: end }
  const document = await makeBill(context, options, { amountRappen, reference })
  return {
    kind: 'wait',
    until: end,
    mail: { subject, text },
    told: text,
    documents: [document],
    remember: [{ billed: reference }],
  }
}

/** The last day on which something can be done that ends with a day. */
export const lastDayBefore = (end: Date): string => calendarDateOf(new Date(end.getTime() - 1))
