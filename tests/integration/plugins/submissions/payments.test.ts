import type { RunningTwin } from '../../../../src/plugins/registry/sandbox/start-twin.ts'
import { caseToken } from '../../../../src/plugins/submissions/case-token.ts'
import { eventually } from '../../../support/server-process.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { caseOf, state, text, way } from '../../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

const aFee = (options: object) => ({
  initial: 'pay',
  states: [
    state('pay', 'fee-and-payment', {
      amountRappen: 4000,
      subject: text('Gebühr {number}'),
      text: text('Bitte bezahlen.'),
      workingDays: 10,
      ...options,
    }),
    ...['paid', 'expired', 'failed', 'left-out'].map((name) => state(name, 'close')),
  ],
  transitions: [
    way('pay', 'paid', 'paid'),
    way('pay', 'expired', 'expired'),
    way('pay', 'failed', 'failed'),
    way('pay', 'left-out', 'unanswered'),
  ],
})

const payer = (twin: RunningTwin, remoteId: unknown, status: string) =>
  twin.register.answer({
    method: 'PUT',
    path: `/sandbox/payments/${String(remoteId)}`,
    query: new URLSearchParams(),
    headers: {},
    body: JSON.stringify({ status }),
  })

const paymentAt = async (key: string) => {
  const { docs } = await test.payload.find({
    collection: 'submission-deliveries',
    where: { target: { equals: key } },
  })
  return docs[0]
}

/** A case whose fee is to be paid with Datatrans, and what the provider calls when somebody paid. */
const aFeeOnline = async () => {
  const { key, id, twin } = await test.register('datatrans', { secretName: 'TEST' })
  const fee = aFee({ by: 'provider', registry: key, returnUrl: 'https://luzern.example/danke' })
  const { number, statusToken } = await test.received(fee)
  await test.until(number, { progress: 'waiting' })
  const { remoteId, idempotencyKey = '' } = (await paymentAt(key)) ?? {}
  const meaning = { key: idempotencyKey.replace(/\/payment$/, ''), purpose: 'payment' }
  const token = caseToken(test.payload.config.secret, meaning)
  return {
    key,
    id,
    number,
    withdraw: () => test.desk.withdraw({ number, statusToken, locale: 'de' }),
    pay: () => payer(twin, remoteId, 'settled'),
    told: () => test.callbacks.paymentMoved(token),
    statusThere: () =>
      twin.register.answer({
        method: 'GET',
        path: `/v1/transactions/${String(remoteId)}`,
        query: new URLSearchParams(),
        headers: {},
        body: '',
      }),
    until: (what: string, holds: (line: Awaited<ReturnType<typeof paymentAt>>) => boolean) =>
      eventually(`the payment is ${what}`, async () => {
        await test.round()
        return holds(await paymentAt(key))
      }),
  }
}

describe('a fee of a case that was withdrawn', () => {
  it('is given back where somebody pays it all the same, as soon as the provider tells', async () => {
    const { withdraw, pay, told, statusThere, until } = await aFeeOnline()
    await withdraw()
    await until('taken back', (line) => line?.progress === 'undone')
    pay()
    expect(await told()).toEqual({ state: 'late' })
    await until('given back', (line) => line?.progress === 'undone')
    expect(statusThere()).toMatchObject({ json: { status: 'canceled' } })
  })

  it('waits while the provider is paused, which counts as no attempt', async () => {
    const { id, key, withdraw, pay, statusThere, until } = await aFeeOnline()
    const pause = (isPaused: boolean) =>
      test.payload.update({ collection: 'registries', id, data: { isPaused } })
    pay()
    await pause(true)
    await withdraw()
    await eventually('the payment is to be taken back later', async () => {
      await test.round()
      const { rows } = await test.pool.query<{ attempts: number }>(
        `select coalesce(undo_attempts, 0)::int as attempts from submission_deliveries
         where target = $1 and undo_at > now()`,
        [key],
      )
      return rows[0]?.attempts === 0
    })
    expect(statusThere()).toMatchObject({ json: { status: 'settled' } })
    await pause(false)
    await test.pool.query('update submission_deliveries set undo_at = null')
    await until('given back', (line) => line?.progress === 'undone')
    expect(statusThere()).toMatchObject({ json: { status: 'canceled' } })
  })
})

describe('a fee of a case in an incident', () => {
  it('is paid all the same, and counts once a person has seen to it', async () => {
    const { number, pay, told } = await aFeeOnline()
    await test.pool.query(
      `update submissions set progress = 'incident', next_run_at = null where number = $1`,
      [number],
    )
    pay()
    expect(await told()).toEqual({ state: 'noted' })
    const { id, progress } = await caseOf(test.payload, number)
    expect(progress).toBe('incident')
    await test.worker.post(`/api/submissions/${String(id)}/retry`)
    expect(await test.until(number, { progress: 'closed', state: 'paid' })).toBe(true)
  })
})

describe('a fee that is paid with a provider', () => {
  it.each([
    ['saferpay', 'AUTHORIZED', 'paid'],
    ['datatrans', 'settled', 'paid'],
    ['datatrans', 'failed', 'failed'],
  ] as const)('%s says %s, and the case is %s', async (kind, status, expected) => {
    const { key, twin } = await test.register(kind, { secretName: 'TEST' })
    const returnUrl = 'https://luzern.example/danke'
    const fee = aFee({ by: 'provider', registry: key, returnUrl })
    const { number } = await test.received(fee)
    await test.until(number, { progress: 'waiting' })
    payer(twin, (await paymentAt(key))?.remoteId, status)
    await test.hurry()
    expect(await test.until(number, { progress: 'closed', state: expected })).toBe(true)
  })
})

describe('a fee that is billed', () => {
  it('is a document of the case, kept encrypted, and is paid by the word of the office', async () => {
    const creditor = {
      name: 'Stadt Muster',
      street: 'Musterplatz',
      postalCode: '6000',
      place: 'Luzern',
      iban: 'CH4431999123000889012',
    }
    const { number } = await test.received(aFee({ by: 'qr-bill', creditor }))
    await test.until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const { rows } = await test.pool.query<{ content: string; size: string }>(
      'select sealed_content as content, size from submission_documents where submission_id = $1',
      [id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.content).toMatch(/^installation\./)
    const { createKeyRing } = await import('../../../../src/plugins/submissions/index.ts')
    const ring = createKeyRing([], test.payload.config.secret)
    const pdf = Buffer.from(ring.open(rows[0]?.content ?? '', number), 'base64')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBe(Number(rows[0]?.size))
    const newer = { id: '2027', secret: 'n'.repeat(40) }
    const both = createKeyRing([newer], test.payload.config.secret)
    const { rotateAnswers } = await import('../../../../src/plugins/submissions/index.ts')
    const { rewritten, left } = await rotateAnswers(test.payload, both)
    expect([rewritten > 0, left]).toEqual([true, 0])
    expect(await rotateAnswers(test.payload, both)).toEqual({ rewritten: 0, left: 0 })
    const rotated = await test.pool.query<{ sealed: string }>(
      `select sealed_content as sealed from submission_documents
       union all select sealed_result from submission_deliveries where sealed_result is not null`,
    )
    expect(rotated.rows.every(({ sealed }) => sealed.startsWith('2027.'))).toBe(true)
    expect(rotated.rows.length).toBeGreaterThan(1)
    // Back, for the rest of the test works with the old one.
    const old = { id: 'installation', secret: test.payload.config.secret }
    await rotateAnswers(test.payload, createKeyRing([old, newer], old.secret))
    const reason = 'Auf dem Konto eingegangen'
    const path = `/api/submissions/${String(id)}/by-hand`
    expect((await test.worker.post(path, { action: 'paid', reason })).status).toBe(200)
    expect(await test.until(number, { progress: 'closed', state: 'paid' })).toBe(true)
  })
})
