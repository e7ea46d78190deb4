import { z } from 'zod'

import { paymentAsked } from '../../../../domain/submission/payment.ts'
import { saidIn } from '../../../../domain/submission/said-in.ts'
import type { StepContext, StepOutcome } from '../../contract.ts'
import { unanswered } from '../../unanswered.ts'
import { lastDayBefore } from './ask-by-bill.ts'
import type { ProviderOptions } from './options.ts'

/** What the token in the address stands for that a provider calls. */
export const paymentPurpose = 'payment'

/** How often the provider is asked by itself: what it tells may have been lost. */
const askEveryMs = 15 * 60_000

/** Names a payment within its step. */
export const paymentName = 'payment'

/** What the ledger keeps of a payment that was begun. */
const begun = paymentAsked.extend({ payUrl: z.string() })

const words = {
  de: 'Jetzt bezahlen',
  fr: 'Payer maintenant',
  it: 'Pagare ora',
  en: 'Pay now',
}

/** Begins a payment with a provider once, tells where it is paid, and asks how far it is until it is settled. */
export const payOnline = async (
  context: StepContext,
  { registry, returnUrl, subject, text }: ProviderOptions,
  { amountRappen, end, isFirst }: { amountRappen: number; end: Date; isFirst: boolean },
): Promise<StepOutcome> => {
  const { submission, outside, now } = context
  const payment = await outside.once({
    name: paymentName,
    target: registry,
    result: begun,
    act: async (idempotencyKey) => {
      const description = saidIn(subject, submission.language, submission)
      const token = outside.tokenFor(paymentPurpose)
      const notifyUrl = `${outside.baseUrl}/v1/callbacks/${encodeURIComponent(registry)}/payments/${token}`
      const asked = { idempotencyKey, amountRappen, description, returnUrl, notifyUrl }
      const answered = await outside.registers.requestPayment(registry, asked)
      if (answered.kind !== 'answered') return answered
      const { remoteId, payUrl } = answered.answer
      const result = { amountRappen, dueOn: lastDayBefore(end), payUrl }
      return { kind: 'answered', answer: { result, progress: 'sent', remoteId } }
    },
  })
  if (payment.kind !== 'answered') return unanswered(context, registry, payment)
  const { remoteId = '', result } = payment.answer
  const progress = await outside.registers.paymentProgress(registry, remoteId)
  if (progress.kind !== 'answered') return unanswered(context, registry, progress)
  if (progress.answer === 'open') {
    const soon = new Date(Math.min(now.getTime() + askEveryMs, end.getTime()))
    const link = { words, href: result.payUrl }
    return {
      kind: 'wait',
      until: soon,
      ...(isFirst && {
        mail: { subject, text, link },
        told: text,
        remember: [{ billed: remoteId }],
      }),
    }
  }
  await outside.settle(paymentName, progress.answer === 'paid' ? 'accepted' : 'rejected')
  return { kind: 'done', action: progress.answer }
}
