import { aPerson, type SignedIn } from '../../../support/people.ts'
import { aBankNotice } from '../../../support/bank-notice.ts'
import { eventually } from '../../../support/server-process.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { anAuthority, caseOf, state, text, way } from '../../../support/submissions.ts'

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

const fee = {
  by: 'qr-bill',
  amountRappen: 2500,
  subject: text('Gebühr'),
  text: text('Bitte bezahlen.'),
  workingDays: 10,
  creditor,
}

const billing = () => ({
  initial: 'fee',
  states: [
    state('fee', 'fee-and-payment', fee),
    ...['paid', 'expired', 'failed'].map((name) => state(name, 'close')),
  ],
  transitions: [
    way('fee', 'paid', 'paid'),
    way('fee', 'expired', 'expired'),
    way('fee', 'failed', 'failed'),
    way('fee', 'failed', 'unanswered'),
  ],
})

/** A case with a bill that nobody has paid yet. */
const billed = async () => {
  const { number, statusToken } = await test.received(billing())
  await test.until(number, { progress: 'waiting', state: 'fee' })
  const asked = { number, statusToken, locale: 'de' as const }
  const { payment } = await test.desk.read(asked)
  return { asked, number, reference: payment?.reference ?? '' }
}

interface Report {
  outcome: string
  case?: { number: string }
  billedRappen?: number
}

const handIn = async (person: SignedIn, notice: string): Promise<Report[]> => {
  const answer = await person.post('/api/submissions/bank-notice', { notice })
  expect(answer.status).toBe(200)
  return (answer.body as { entries: Report[] }).entries
}

const outcomes = (reports: readonly Report[]) => reports.map(({ outcome }) => outcome)

describe('a credit notification of a bank, handed in by a case worker', () => {
  it('marks bills as paid by their reference, and the cases go on; handed in again it changes nothing', async () => {
    const one = await billed()
    const other = await billed()
    const notice = aBankNotice([
      { reference: one.reference, bankReference: 'B-1' },
      { reference: other.reference, bankReference: 'B-2' },
    ])
    const reports = await handIn(test.worker, notice)
    expect(reports).toMatchObject([
      { outcome: 'paid', case: { number: one.number }, billedRappen: 2500 },
      { outcome: 'paid', case: { number: other.number } },
    ])
    for (const { number, asked } of [one, other]) {
      await test.until(number, { progress: 'closed', state: 'paid' })
      expect((await test.desk.read(asked)).payment?.state).toBe('paid')
    }
    expect(outcomes(await handIn(test.worker, notice))).toEqual(['known', 'known'])
    const { events } = await caseOf(test.payload, one.number)
    const noted = (events as { action: string; by?: number }[]).filter(
      ({ action }) => action === 'paid-by-bank',
    )
    expect(noted).toMatchObject([{ by: test.worker.id, reason: 'B-1' }])
  })

  it('says of each entry what is wrong with it, and pays no bill by it', async () => {
    const { asked, number, reference } = await billed()
    const reports = await handIn(
      test.worker,
      aBankNotice([
        { reference, amount: '24.95', bankReference: 'W-1' },
        { reference, currency: 'EUR', bankReference: 'W-2' },
        { reference: '210000000003139471430009017', bankReference: 'W-3' },
        { bankReference: 'W-4' },
        { reference, direction: 'DBIT', bankReference: 'W-5' },
      ]),
    )
    expect(outcomes(reports)).toEqual([
      'wrong-amount',
      'wrong-amount',
      'unknown-reference',
      'no-reference',
      'no-credit',
    ])
    await test.round()
    expect((await caseOf(test.payload, number)).state).toBe('fee')
    expect((await test.desk.read(asked)).payment?.state).toBe('open')
  })

  it('tells a bill that was paid twice from one that was paid, in one message too', async () => {
    const { number, reference } = await billed()
    const twice = [
      { reference, bankReference: 'T-1' },
      { reference, bankReference: 'T-2' },
    ]
    expect(outcomes(await handIn(test.worker, aBankNotice(twice)))).toEqual([
      'paid',
      'already-paid',
    ])
    await test.until(number, { progress: 'closed', state: 'paid' })
  })

  it('pays a bill once where two people hand it in at the same moment', async () => {
    const { number, reference } = await billed()
    const notice = aBankNotice([{ reference, bankReference: 'S-1' }])
    const both = await Promise.all([test.worker, test.colleague].map((one) => handIn(one, notice)))
    expect(both.flatMap(outcomes).sort()).toEqual(['known', 'paid'])
    await test.until(number, { progress: 'closed', state: 'paid' })
  })

  it('is too late for a bill of a case that is withdrawn', async () => {
    const { asked, reference } = await billed()
    await test.desk.withdraw(asked)
    await eventually('the bill is void', async () => {
      await test.round()
      return (await test.desk.read(asked)).payment?.state === 'unpaid'
    })
    const notice = aBankNotice([{ reference, bankReference: 'L-1' }])
    expect(outcomes(await handIn(test.worker, notice))).toEqual(['too-late'])
  })

  it('is too late as well where the case has gone on without it, and says so once', async () => {
    const { states, transitions, ...rest } = billing()
    const { number, statusToken } = await test.received({
      ...rest,
      states: [
        ...states.slice(1),
        state('fee', 'fee-and-payment', fee, 'P1D'),
        state('late', 'close'),
      ],
      transitions: [...transitions, way('fee', 'late', 'overdue')],
    })
    await test.until(number, { progress: 'waiting' })
    const { payment } = await test.desk.read({ number, statusToken, locale: 'de' })
    test.setClock(() => new Date(Date.now() + 7 * 86_400_000))
    await test.hurry()
    await test.until(number, { progress: 'closed', state: 'late' })
    test.setClock(() => new Date())
    const notice = aBankNotice([{ reference: payment?.reference ?? '', bankReference: 'O-1' }])
    expect(outcomes(await handIn(test.worker, notice))).toEqual(['too-late'])
    expect(outcomes(await handIn(test.worker, notice))).toEqual(['known'])
  })

  it('pays both bills of two branches that go on side by side, each by its own reference', async () => {
    const branch = (name: string, amountRappen: number) => ({
      name,
      label: text(name),
      steps: [{ key: 'fee-and-payment', options: { ...fee, amountRappen } }],
    })
    const branches = [branch('gemeinde', 2500), branch('kanton', 4000)]
    const { number } = await test.received({
      initial: 'both',
      states: [
        state('both', 'parallel', { branches }),
        state('paid', 'close'),
        state('not', 'close'),
      ],
      transitions: [way('both', 'paid', 'done'), way('both', 'not', 'failed')],
    })
    await test.until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const { docs } = await test.payload.find({
      collection: 'submission-deliveries',
      where: { submission: { equals: id } },
      sort: 'id',
    })
    const [first, second] = docs.map(({ remoteId }) => remoteId ?? '')
    expect(first).not.toBe(second)
    const notice = aBankNotice([
      { reference: first ?? '', amount: '25.00', bankReference: 'P-1' },
      { reference: second ?? '', amount: '40.00', bankReference: 'P-2' },
    ])
    expect(outcomes(await handIn(test.worker, notice))).toEqual(['paid', 'paid'])
    expect(await test.until(number, { progress: 'closed', state: 'paid' })).toBe(true)
    const bills = await test.payload.count({
      collection: 'submission-documents',
      where: { submission: { equals: id } },
    })
    expect(bills.totalDocs).toBe(2)
  })

  it('pays no bill by what came to another account', async () => {
    const { reference, number } = await billed()
    const elsewhere = aBankNotice([{ reference, bankReference: 'K-1' }]).replace(
      'CH4431999123000889012',
      'CH4330000123456789012',
    )
    expect(outcomes(await handIn(test.worker, elsewhere))).toEqual(['other-account'])
    const notice = aBankNotice([{ reference, bankReference: 'K-1' }])
    expect(outcomes(await handIn(test.worker, notice))).toEqual(['paid'])
    await test.until(number, { progress: 'closed', state: 'paid' })
  })

  it('pays no bill of another authority, and does not say that there is one', async () => {
    const { asked, reference } = await billed()
    const elsewhere = await anAuthority(test.payload)
    const foreign = await aPerson(test, 'Fremd', [{ role: 'case-worker', authority: elsewhere }])
    const [report] = await handIn(foreign, aBankNotice([{ reference, bankReference: 'F-1' }]))
    expect(report).toMatchObject({ outcome: 'unknown-reference' })
    expect(report).not.toHaveProperty('case')
    expect((await test.desk.read(asked)).payment?.state).toBe('open')
  })

  it('is taken from case workers alone, and as a message camt.054 alone', async () => {
    const editor = await aPerson(test, 'Redaktion', [{ role: 'reviewer', authority: test.owner }])
    const path = '/api/submissions/bank-notice'
    expect((await editor.post(path, { notice: aBankNotice([]) })).status).toBe(403)
    const hostile = `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>${aBankNotice([])}`
    for (const notice of ['', 'Guten Tag', hostile]) {
      expect((await test.worker.post(path, { notice })).status).toBe(400)
    }
  })
})
