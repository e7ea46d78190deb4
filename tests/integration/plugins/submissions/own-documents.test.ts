import type { CaseStatus } from '../../../../src/domain/submission/desk.ts'
import { eventually } from '../../../support/server-process.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { caseOf, state, text, way } from '../../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

const creditor = {
  name: 'Stadt Muster',
  street: 'Musterplatz',
  postalCode: '6000',
  place: 'Luzern',
  iban: 'CH4431999123000889012',
}

const paper = (name: string, isForSender: boolean, title: object = text(`Papier {number}`)) =>
  state(name, 'document', { name, title, text: text('Inhalt'), isForSender })

const fee = (options: object) =>
  state('fee', 'fee-and-payment', {
    amountRappen: 2500,
    subject: text('Gebühr {number}'),
    text: text('Bitte bezahlen.'),
    workingDays: 10,
    ...options,
  })

/** A receipt for the sender, a note for the office, a fee, the end. */
const workflow = (options: object) => ({
  initial: 'receipt',
  states: [
    paper('receipt', true, { de: 'Quittung {number}', fr: 'Quittance {number}' }),
    paper('note', false),
    fee(options),
    ...['paid', 'expired', 'failed'].map((name) => state(name, 'close')),
  ],
  transitions: [
    way('receipt', 'note'),
    way('note', 'fee'),
    way('fee', 'paid', 'paid'),
    way('fee', 'expired', 'expired'),
    way('fee', 'failed', 'failed'),
    way('fee', 'failed', 'unanswered'),
  ],
})

const received = async (options: object = { by: 'qr-bill', creditor }) => {
  const { number, statusToken } = await test.received(workflow(options))
  await test.until(number, { progress: 'waiting', state: 'fee' })
  const asked = { number, statusToken, locale: 'de' as const }
  const { id } = await caseOf(test.payload, number)
  return { asked, number, id, status: await test.desk.read(asked) }
}

const documentOf = ({ documents }: CaseStatus, name: RegExp) => {
  const found = documents.find((one) => name.test(one.name))
  if (!found) throw new Error(`There is no ${String(name)}`)
  return found
}

describe('what the office made for the sender of a case', () => {
  it('is listed with its title and can be had, what is not for the sender is neither', async () => {
    const { asked, id, status } = await received()
    expect(status.documents.map(({ name, from }) => [name.slice(0, 5), from])).toEqual([
      ['recei', 'office'],
      ['bill-', 'office'],
    ])
    const receipt = documentOf(status, /^receipt/)
    expect(receipt).toMatchObject({ type: 'application/pdf', state: 'clean' })
    expect(receipt.title).toBe(`Quittung ${asked.number}`)
    const { bytes, about } = await test.desk.document(asked, receipt.id)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect([about.name, bytes.length]).toEqual([receipt.name, receipt.bytes])
    const { rows } = await test.pool.query<{ key: string }>(
      `select idempotency_key as key from submission_documents where submission_id = $1 and not is_for_sender`,
      [id],
    )
    const { nameUuid } = await import('../../../../src/plugins/submissions/name-uuid.ts')
    const hidden = nameUuid(rows[0]?.key ?? '')
    const opened = test.desk.document(asked, hidden)
    await expect(opened).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' })
  })

  it('has its title in the language of the reader', async () => {
    const { asked } = await received()
    const inFrench = await test.desk.read({ ...asked, locale: 'fr' })
    expect(documentOf(inFrench, /^receipt/).title).toBe(`Quittance ${asked.number}`)
  })

  it('is for nobody who has another case', async () => {
    const { status } = await received()
    const { asked: other } = await received()
    const opened = test.desk.document(other, documentOf(status, /^receipt/).id)
    await expect(opened).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' })
  })
})

describe('the fee of a case, as its sender sees it', () => {
  it('is open with the reference of the bill, and paid once the office says so', async () => {
    const { asked, id, status } = await received()
    expect(status.payment).toMatchObject({
      state: 'open',
      amount: { amountRappen: 2500, currency: 'CHF' },
    })
    expect(documentOf(status, /^bill/).name).toBe(`bill-${status.payment?.reference ?? ''}.pdf`)
    const path = `/api/submissions/${String(id)}/by-hand`
    await test.worker.post(path, { action: 'paid', reason: 'Auf dem Konto' })
    await test.until(asked.number, { progress: 'closed', state: 'paid' })
    expect((await test.desk.read(asked)).payment?.state).toBe('paid')
  })

  it('cannot be paid any more after its time', async () => {
    const { asked, number } = await received()
    test.setClock(() => new Date(Date.now() + 40 * 86_400_000))
    await test.hurry()
    await test.until(number, { progress: 'closed', state: 'expired' })
    test.setClock(() => new Date())
    expect((await test.desk.read(asked)).payment?.state).toBe('unpaid')
  })

  it('is void where the case is withdrawn before it was paid', async () => {
    const { asked, number } = await received()
    await test.desk.withdraw(asked)
    await test.until(number, { progress: 'withdrawn' })
    await eventually('the bill is void', async () => {
      await test.round()
      return (await test.desk.read(asked)).payment?.state !== 'open'
    })
    expect((await test.desk.read(asked)).payment?.state).toBe('unpaid')
    expect((await caseOf(test.payload, number)).lastError).toBeNull()
  })

  it('names where it is paid online, and is looked at when the sender comes back', async () => {
    const { key, twin } = await test.register('datatrans', { secretName: 'TEST' })
    const returnUrl = 'https://luzern.example/danke'
    const { asked, number, status } = await received({ by: 'provider', registry: key, returnUrl })
    expect(status.payment).toMatchObject({ state: 'open' })
    expect(status.payment?.payUrl).toMatch(/^http/)
    const { docs } = await test.payload.find({
      collection: 'submission-deliveries',
      where: { target: { equals: key } },
    })
    twin.register.answer({
      method: 'PUT',
      path: `/sandbox/payments/${String(docs[0]?.remoteId)}`,
      query: new URLSearchParams(),
      headers: {},
      body: JSON.stringify({ status: 'settled' }),
    })
    await test.desk.payment(asked)
    await test.until(number, { progress: 'closed', state: 'paid' })
    const { payment } = await test.desk.read(asked)
    expect(payment?.state).toBe('paid')
    expect(payment).not.toHaveProperty('payUrl')
  })
})
