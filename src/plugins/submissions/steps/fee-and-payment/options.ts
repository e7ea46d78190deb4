import { isIBANValid } from 'swissqrbill/utils'
import { z } from 'zod'

import { factPlace, template } from '../../../../domain/submission/template.ts'
import { caseText } from '../../../../domain/submission/workflow-definition.ts'

const party = {
  name: z.string().min(1).max(70),
  street: z.string().min(1).max(70),
  houseNumber: z.string().max(16).optional(),
  postalCode: z.string().min(1).max(16),
  place: z.string().min(1).max(35),
}

const creditor = z.strictObject({
  ...party,
  iban: z
    .string()
    .transform((iban) => iban.replaceAll(' ', '').toUpperCase())
    .refine((iban) => /^(CH|LI)/.test(iban) && isIBANValid(iban), 'is no IBAN of Switzerland'),
})

const common = {
  /** Rappen: a whole number, or a place in the case that holds one. */
  amountRappen: z.union([z.int().min(5).max(99_999_999), factPlace]),
  /** What it is for. */
  subject: caseText,
  /** What the sender is told. */
  text: caseText,
  /** How long there is to pay; then the case goes on by `expired`. */
  workingDays: z.int().min(1).max(365).default(30),
}

/** By a bill that is paid at a bank, or online with a provider. */
export const paymentOptions = z.discriminatedUnion('by', [
  z.strictObject({
    ...common,
    by: z.literal('qr-bill'),
    creditor,
    /** Who pays; each part a text or a place in the case. Default: left open on the bill. */
    debtor: z
      .strictObject({ name: template, street: template, postalCode: template, place: template })
      .optional(),
  }),
  z.strictObject({
    ...common,
    by: z.literal('provider'),
    /** Key of the register entry of the provider. */
    registry: z.string().min(1),
    /** Where the payer comes back to: a page of the front end. */
    returnUrl: z.url({
      protocol: /^https?$/,
      error: 'must be an address like https://luzern.example',
    }),
  }),
])

export type PaymentOptions = z.output<typeof paymentOptions>
export type BillOptions = Extract<PaymentOptions, { by: 'qr-bill' }>
export type ProviderOptions = Extract<PaymentOptions, { by: 'provider' }>
