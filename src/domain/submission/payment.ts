import { z } from 'zod'

import type { DeliveryProgress } from './delivery.ts'

/** Stands for the bank in the delivery ledger; no register is called so. */
export const billTarget = 'QR-bill'

/** What the ledger keeps of a fee that was asked for. */
export const paymentAsked = z.object({
  amountRappen: z.int(),
  /** The last day on which it can be paid. */
  dueOn: z.iso.date(),
  /** Of the bill: what whoever pays names, and the bank after them. */
  reference: z.string().exactOptional(),
  /** Of the bill: the account it is paid to. */
  iban: z.string().exactOptional(),
  /** Where it is paid online. */
  payUrl: z.string().exactOptional(),
})

export type PaymentAsked = z.output<typeof paymentAsked>

/** How far a fee is: it can be paid, is, or cannot be any more. */
export const paymentStates = ['open', 'paid', 'unpaid'] as const

export type PaymentState = (typeof paymentStates)[number]

/** A fee of a case as its sender sees it. */
export interface Payment extends Pick<PaymentAsked, 'dueOn' | 'payUrl' | 'reference'> {
  state: PaymentState
  amount: { amountRappen: number; currency: 'CHF' }
}

/**
 * How far a fee is by its line of the ledger.
 * @param wasSettled whether bank, provider or office said what became of it, before the case was withdrawn perhaps
 */
export const paymentStateOf = (progress: DeliveryProgress, wasSettled: boolean): PaymentState => {
  switch (progress) {
    case 'pending':
    case 'sent':
    case 'read':
      return 'open'
    case 'accepted':
      return 'paid'
    case 'rejected':
    case 'undone':
    case 'settled':
      return 'unpaid'
    // What was paid and cannot be given back by itself is paid until somebody does.
    case 'stands':
      return wasSettled ? 'paid' : 'unpaid'
  }
}

/** A fee as its sender sees it; where it is paid is told while it can be. */
export const toPayment = (
  { amountRappen, dueOn, reference, payUrl }: PaymentAsked,
  state: PaymentState,
): Payment => ({
  state,
  amount: { amountRappen, currency: 'CHF' },
  dueOn,
  ...(reference !== undefined && { reference }),
  ...(payUrl !== undefined && state === 'open' && { payUrl }),
})
