import { isQRReferenceValid, isSCORReferenceValid } from 'swissqrbill/utils'

import { feeAndPayment } from '../../../../../src/plugins/submissions/steps/fee-and-payment/index.ts'
import { pdfStructure } from '../../../../support/pdf-structure.ts'
import { anOutside, aStepContext } from '../../../../support/step-context.ts'

const text = { de: 'Bitte bezahlen.' }
const creditor = {
  name: 'Stadt Muster',
  street: 'Musterplatz',
  houseNumber: '1',
  postalCode: '6000',
  place: 'Luzern',
  iban: 'CH44 3199 9123 0008 8901 2',
}
const bill = { by: 'qr-bill', amountRappen: 4000, subject: text, text, creditor, workingDays: 10 }
const key = '2026-000042/pay/3'
const submission = { number: '2026-000042', language: 'fr' }

describe('a fee that is billed', () => {
  it('makes a bill whose slip is said in words, and waits', async () => {
    const outcome = await feeAndPayment.run(aStepContext({ submission, idempotencyKey: key }), bill)
    if (outcome.kind !== 'wait') throw new Error('It does not wait.')
    const [pdf] = outcome.documents ?? []
    const structure = pdfStructure(pdf?.content ?? new Uint8Array())
    expect(structure).toMatchObject({
      isMarked: true,
      language: 'fr',
      roles: { Document: 1, H1: 1, Figure: 1, LI: 4 },
    })
    expect(structure.alternatives.join()).toMatch(/CHF 40\.00.*CH44 3199 9123 0008 8901 2/)
    expect(outcome).toMatchObject({ mail: { text }, told: text })
  })

  it.each([
    ['QR-IBAN', 'CH44 3199 9123 0008 8901 2', isQRReferenceValid],
    ['IBAN', 'CH93 0076 2011 6238 5295 7', isSCORReferenceValid],
  ])('to a %s has a reference of its own each time', async (_, iban, isValid) => {
    const referenceAt = async (idempotencyKey: string) => {
      const context = aStepContext({ submission, idempotencyKey })
      const outcome = await feeAndPayment.run(context, { ...bill, creditor: { ...creditor, iban } })
      const [entry] = outcome.kind === 'wait' ? (outcome.remember ?? []) : []
      return (entry as { billed: string }).billed
    }
    const reference = await referenceAt(key)
    expect(isValid(reference)).toBe(true)
    expect(reference).toContain('2026000000042003')
    expect(await referenceAt('2026-000042/pay/4')).not.toBe(reference)
  })

  it('is billed once, is paid by the word of a person, and is over after its time', async () => {
    const memory = [{ billed: 'RF' }]
    const later = await feeAndPayment.run(aStepContext({ submission, memory }), bill)
    expect(later).toEqual({ kind: 'wait', until: new Date('2026-03-16T23:00:00Z') })
    const paid = aStepContext({ submission, memory: [...memory, { chose: 'paid', by: 1 }] })
    expect(await feeAndPayment.run(paid, bill)).toEqual({ kind: 'done', action: 'paid' })
    const late = aStepContext({ submission, memory, now: new Date('2026-03-17T08:00:00Z') })
    expect(await feeAndPayment.run(late, bill)).toEqual({ kind: 'done', action: 'expired' })
  })

  it('of an amount that the case does not hold is a fault and no bill', async () => {
    const wrong = { ...bill, amountRappen: { var: 'answers.fee' } }
    const context = aStepContext({ submission: { ...submission, answers: { fee: 'viel' } } })
    await expect(feeAndPayment.run(context, wrong)).rejects.toMatchObject({
      code: 'AMOUNT_NOT_WHOLE',
    })
  })

  it.each([
    [{ creditor: { ...creditor, iban: 'CH44 3199 9123 0008 8901 3' } }, 'creditor.iban'],
    [{ creditor: { ...creditor, iban: 'DE89 3704 0044 0532 0130 00' } }, 'creditor.iban'],
    [{ amountRappen: 1 }, 'amountRappen'],
    [{ amountRappen: 40.5 }, 'amountRappen'],
    [{ workingDays: -1 }, 'workingDays'],
    [{ by: 'cash' }, 'by'],
  ])('is refused with %j', (wrong, place) => {
    const { error } = feeAndPayment.options.safeParse({ ...bill, ...wrong })
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain(place)
  })
})

describe('a fee that is paid online', () => {
  const online = {
    by: 'provider',
    registry: 'provider',
    amountRappen: { var: 'answers.fee' },
    subject: text,
    text,
    returnUrl: 'https://luzern.example/danke',
    workingDays: 10,
  }
  const answered = <T>(answer: T) => Promise.resolve({ kind: 'answered' as const, answer })

  const at = async (progress: 'expired' | 'failed' | 'open' | 'paid', now?: string) => {
    const outside = anOutside({
      requestPayment: () => answered({ remoteId: 'T1', payUrl: 'https://pay.example/T1' }),
      paymentProgress: () => answered(progress),
    })
    const asked = { ...submission, answers: { fee: 4000 } }
    const context = { submission: asked, outside, ...(now && { now: new Date(now) }) }
    return feeAndPayment.run(aStepContext(context), online)
  }

  it('tells where it is paid, and asks the provider again soon', async () => {
    expect(await at('open')).toMatchObject({
      kind: 'wait',
      until: new Date('2026-03-02T08:15:00Z'),
      mail: { link: { href: 'https://pay.example/T1' } },
    })
  })

  it.each(['paid', 'failed', 'expired'] as const)(
    'goes on as the provider says: %s',
    async (how) => {
      expect(await at(how)).toMatchObject({ kind: 'done', action: how })
    },
  )

  it('counts what was paid in time, also where one looks later', async () => {
    expect(await at('paid', '2026-04-01T08:00:00Z')).toMatchObject({ action: 'paid' })
    expect(await at('open', '2026-04-01T08:00:00Z')).toMatchObject({ action: 'expired' })
  })
})
