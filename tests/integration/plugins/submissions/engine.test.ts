import { startCases, type TestCases } from '../../../support/start-cases.ts'
import {
  aDecision,
  aSubmission,
  aWorkflow,
  caseOf,
  ledgerOf,
  state,
  text,
  threeSteps,
  way,
} from '../../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

afterEach(() => {
  test.setClock(() => new Date())
  test.outside.fail = () => undefined
  test.outside.keys.length = 0
})

const mailsAbout = async (number: string) => {
  const { docs } = await test.payload.find({
    collection: 'outgoing-mails',
    where: { subject: { contains: number } },
  })
  return docs
}

describe('a case', () => {
  it('goes through its steps by itself, each once, to its end', async () => {
    const { number, statusToken } = await test.received(threeSteps(), { dogs: 2 })
    await test.until(number, { progress: 'closed', state: 'many' })
    const { id, deleteAfter, closedAt } = await caseOf(test.payload, number)
    const ledger = await ledgerOf(test.payload, id)
    expect(ledger.map(({ step, outcome }) => [step, outcome])).toEqual([
      ['send-receipt', 'done'],
      ['branch', 'done'],
      ['close', 'done'],
    ])
    expect(await mailsAbout(number)).toMatchObject([{ to: 'halterin@schaltwerk.example' }])
    const days = (Date.parse(deleteAfter ?? '') - Date.parse(closedAt ?? '')) / 86_400_000
    expect(Math.round(days)).toBeGreaterThanOrEqual(29)
    const status = await test.desk.read({ number, statusToken, locale: 'de' })
    expect(status.events.map(({ text }) => text)).toEqual(['question', 'many', 'Mehrere Hunde.'])
  })

  it('takes the other way where its answers say so', async () => {
    const { number } = await test.received(threeSteps(), { dogs: 1 })
    expect(await test.until(number, { progress: 'closed', state: 'one' })).toBe(true)
  })

  it('without an address is worked on alike, and nobody is written to', async () => {
    const { number } = await test.received(threeSteps(), { email: '' })
    await test.until(number, { progress: 'closed' })
    expect(await mailsAbout(number)).toEqual([])
  })

  it('stays on its version when a newer one becomes active', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    await aWorkflow(test, threeSteps(), { key: test.form().workflow, version: 2 })
    const { id } = await caseOf(test.payload, number)
    expect(
      (await test.worker.post(`/api/submissions/${String(id)}/decide`, { action: 'refused' }))
        .status,
    ).toBe(200)
    await test.until(number, { progress: 'closed', state: 'refused' })
    const newer = await test.desk.submit(aSubmission(), crypto.randomUUID())
    await test.until(newer.number, { progress: 'closed', state: 'one' })
  })

  it('whose job comes several times at once does its steps once', async () => {
    const { number } = await test.received(aDecision())
    await test.pool.query(
      `insert into pgboss.job (name, data)
       select 'submission-cases', jsonb_build_object('submission', id, 'turn', turn::int)
       from submissions, generate_series(1, 5) where number = $1`,
      [number],
    )
    await test.until(number, { progress: 'waiting' })
    await test.round()
    const { id } = await caseOf(test.payload, number)
    expect(await mailsAbout(number)).toHaveLength(1)
    expect(await ledgerOf(test.payload, id)).toHaveLength(2)
  })
})

describe('branches that go on side by side', () => {
  it('each keep the document they make, also where both give it the same name', async () => {
    const branch = (name: string) => {
      const options = { name: 'beleg', title: text(name), text: text(name) }
      return { name, label: text(name), steps: [{ key: 'document', options }] }
    }
    const { number } = await test.received({
      initial: 'both',
      states: [
        state('both', 'parallel', { branches: [branch('gemeinde'), branch('kanton')] }),
        state('end', 'close'),
      ],
      transitions: [way('both', 'end'), way('both', 'end', 'failed')],
    })
    await test.until(number, { progress: 'closed' })
    const { id } = await caseOf(test.payload, number)
    const { docs } = await test.payload.find({
      collection: 'submission-documents',
      where: { submission: { equals: id } },
      sort: 'id',
    })
    expect(docs.map(({ name, title }) => [name, title])).toEqual([
      ['beleg.pdf', text('gemeinde')],
      ['beleg.pdf', text('kanton')],
    ])
  })
})

describe('a case that cannot be read', () => {
  it('keeps no other from going on, and goes on itself once it can be', async () => {
    const { number: broken } = await test.received(aDecision())
    await test.until(broken, { progress: 'waiting' })
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    const write = (answers: unknown) =>
      test.pool.query(
        `update submissions set answers = $2, turn = turn + 1, next_run_at = now() where number = $1`,
        [broken, JSON.stringify(answers)],
      )
    await write(['not as a case is kept'])
    const decide = async (which: string) => {
      const { id } = await caseOf(test.payload, which)
      const path = `/api/submissions/${String(id)}/decide`
      return (await test.worker.post(path, { action: 'approved' })).status
    }
    // Both are due at the same moment, and read together.
    expect(await decide(number)).toBe(200)
    expect(await test.until(number, { progress: 'closed', state: 'granted' })).toBe(true)
    await write({ dogs: 1 })
    expect(await decide(broken)).toBe(200)
    expect(await test.until(broken, { progress: 'closed', state: 'granted' })).toBe(true)
  })
})

describe('a case whose retention is over', () => {
  it('is deleted with its ledger, and the audit log says so and nothing else of it', async () => {
    const { forgetCases } =
      await import('../../../../src/plugins/submissions/engine/forget-cases.ts')
    const { number } = await test.received(threeSteps())
    await test.until(number, { progress: 'closed' })
    const { id, deleteAfter } = await caseOf(test.payload, number)
    const due = Date.parse(deleteAfter ?? '')
    await forgetCases(test.payload, new Date(due - 1000))
    expect(await caseOf(test.payload, number)).toMatchObject({ id })
    expect(await forgetCases(test.payload, new Date(due + 1000))).toBeGreaterThan(0)
    await expect(caseOf(test.payload, number)).rejects.toThrow('There is no case')
    expect(await ledgerOf(test.payload, id)).toEqual([])
    const { rows } = await test.pool.query<{ row: string }>(
      `select entry::text as row from audit_entries entry
       where collection_slug = 'submissions' and document_id = $1`,
      [String(id)],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row).not.toContain(number)
  })
})

describe('a decision', () => {
  it('by four eyes takes two people who say the same', async () => {
    const { number } = await test.received(aDecision(true))
    await test.until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const path = `/api/submissions/${String(id)}/decide`
    await test.worker.post(path, { action: 'approved' })
    await test.until(number, { progress: 'waiting' })
    await test.worker.post(path, { action: 'approved' })
    await test.until(number, { progress: 'waiting', state: 'examination' })
    await test.colleague.post(path, { action: 'approved' })
    expect(await test.until(number, { progress: 'closed', state: 'granted' })).toBe(true)
  })

  it('that nobody takes in time goes the way of the deadline, on the eleventh working day', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    const { number: other } = await test.received(aDecision())
    await test.until(other, { progress: 'waiting' })
    const { rows } = await test.pool.query<{ due: Date }>(
      'select next_run_at as due from submissions where number = $1',
      [number],
    )
    const due = rows[0]?.due ?? new Date()
    test.setClock(() => new Date(due.getTime() - 60_000))
    await test.round()
    expect(await caseOf(test.payload, number)).toMatchObject({ state: 'examination' })
    test.setClock(() => new Date(due.getTime() + 60_000))
    await test.hurry()
    await test.until(number, { progress: 'closed', state: 'late' })
  })

  it('is refused where there is nothing to decide', async () => {
    const { number } = await test.received(threeSteps())
    await test.until(number, { progress: 'closed' })
    const { id } = await caseOf(test.payload, number)
    const answer = await test.worker.post(`/api/submissions/${String(id)}/decide`, {
      action: 'refused',
    })
    expect(answer.status).toBe(409)
  })
})
