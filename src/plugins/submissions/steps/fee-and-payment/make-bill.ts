import { SwissQRBill } from 'swissqrbill/pdf'
import { formatReference } from 'swissqrbill/utils'
import { z } from 'zod'

import { saidIn } from '../../../../domain/submission/said-in.ts'
import { adminLanguageOf } from '../../../../i18n/locales.ts'
import type { CaseDocument, StepContext } from '../../contract.ts'
import { renderPdf } from '../../documents/render-pdf.ts'
import { filledFor } from '../../filled-for.ts'
import { billWords } from './bill-words.ts'
import type { BillOptions } from './options.ts'

/** A name may be made of several answers. */
const joined = (name: unknown): unknown =>
  Array.isArray(name) ? name.filter((part) => typeof part === 'string').join(' ') : name

const debtorParts = z.object({
  name: z.preprocess(joined, z.string().min(1).max(70)),
  street: z.string().min(1).max(70),
  postalCode: z.coerce.string().min(1).max(16),
  place: z.string().min(1).max(35),
})

/** A bill with a payment slip. Source: SIX, Swiss Implementation Guidelines QR-bill 2.3. */
export const makeBill = async (
  context: Pick<StepContext, 'now' | 'outside' | 'submission'>,
  options: BillOptions,
  { amountRappen, reference }: { amountRappen: number; reference: string },
): Promise<CaseDocument> => {
  const { submission, now } = context
  const { creditor, subject, text } = options
  const language = adminLanguageOf(submission.language)
  const words = billWords[language]
  // A bill that nobody can be named on is paid all the same.
  const debtor = debtorParts.safeParse(await filledFor(context, options.debtor ?? null)).data
  const amount = amountRappen / 100
  const slip = new SwissQRBill(
    {
      amount,
      currency: 'CHF',
      reference,
      message: submission.number,
      creditor: {
        account: creditor.iban,
        name: creditor.name,
        address: creditor.street,
        ...(creditor.houseNumber && { buildingNumber: creditor.houseNumber }),
        zip: creditor.postalCode,
        city: creditor.place,
        country: 'CH',
      },
      ...(debtor && {
        debtor: {
          name: debtor.name,
          address: debtor.street,
          zip: debtor.postalCode,
          city: debtor.place,
          country: 'CH',
        },
      }),
    },
    { language: slipLanguages[language] },
  )
  const rows: [string, string][] = [
    [words.amount, `CHF ${amount.toFixed(2)}`],
    [words.account, creditor.iban.replaceAll(/(.{4})(?=.)/g, '$1 ')],
    [words.payableTo, [creditor.name, creditor.street, creditor.place].join(', ')],
    [words.reference, formatReference(reference)],
  ]
  const content = await renderPdf({
    language,
    title: saidIn(subject, language, submission),
    madeAt: now,
    blocks: [
      { kind: 'text', text: saidIn(text, language, submission) },
      { kind: 'rows', rows },
    ],
    picture: {
      words: `${words.slip} ${rows.map((row) => row.join(': ')).join('; ')}`,
      draw: (doc) => {
        slip.attachTo(doc)
      },
    },
  })
  const name = `bill-${reference}.pdf`
  return { name, title: subject, mediaType: 'application/pdf', content, isForSender: true }
}

const slipLanguages = { de: 'DE', fr: 'FR', it: 'IT', en: 'EN' } as const
