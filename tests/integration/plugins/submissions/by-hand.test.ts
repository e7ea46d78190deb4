import { aDocument } from '../../../support/builders.ts'
import { aPerson } from '../../../support/people.ts'
import { eventually } from '../../../support/server-process.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import {
  aDecision,
  anAuthority,
  aStepThenEnd,
  aWorkflow,
  caseOf,
  ledgerOf,
  secretAnswer,
  state,
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

describe('a step that fails', () => {
  const fail = () => {
    throw new RangeError(`cannot send ${secretAnswer}`)
  }

  const intoIncident = async (): Promise<{ number: string; id: number }> => {
    test.outside.fail = fail
    const { number } = await test.received(aStepThenEnd('outside'))
    let minutes = 0
    // Each look is some hours later, so that every pause is over.
    await eventually('there is an incident', async () => {
      minutes += 300
      test.setClock(() => new Date(Date.now() + minutes * 60_000))
      await test.hurry()
      await test.round()
      return (await caseOf(test.payload, number)).progress === 'incident'
    })
    const { id } = await caseOf(test.payload, number)
    return { number, id }
  }

  it('is tried again under the same name, then waits for a person who tries once more', async () => {
    const { number, id } = await intoIncident()
    expect(test.outside.keys).toHaveLength(8)
    expect(new Set(test.outside.keys).size).toBe(1)
    expect(await ledgerOf(test.payload, id)).toHaveLength(8)
    test.outside.fail = () => undefined
    expect((await test.worker.post(`/api/submissions/${String(id)}/retry`)).status).toBe(200)
    await test.until(number, { progress: 'closed', state: 'end' })
    expect(new Set(test.outside.keys).size).toBe(1)
  }, 60_000)

  it('says nowhere what was answered', async () => {
    const { id } = await intoIncident()
    const { rows } = await test.pool.query<{ row: string }>(
      `select entry::text as row from submission_steps entry where submission_id = $1
       union all select entry::text from submissions entry where id = $1
       union all select entry::text from pgboss.job entry`,
      [id],
    )
    expect(rows.length).toBeGreaterThan(9)
    expect(rows.map(({ row }) => row).join('\n')).not.toContain(secretAnswer)
  }, 60_000)

  it('is left out by a person who says why', async () => {
    const { number, id } = await intoIncident()
    const path = `/api/submissions/${String(id)}/skip`
    expect((await test.worker.post(path, {})).status).toBe(400)
    expect((await test.worker.post(path, { reason: 'Von Hand erledigt' })).status).toBe(200)
    test.setClock(() => new Date())
    await test.until(number, { progress: 'closed', state: 'end' })
    const ledger = await ledgerOf(test.payload, id)
    expect(ledger.at(-2)).toMatchObject({ outcome: 'skipped' })
  }, 60_000)
})

describe('a step that is left out', () => {
  it('leads where the answers say, the sensitive ones too', async () => {
    const { states, transitions } = aStepThenEnd('outside')
    test.outside.fail = () => {
      throw new RangeError('never')
    }
    const { number } = await test.received({
      initial: 'work',
      states: [...states, state('known', 'close')],
      transitions: [
        way('work', 'known', 'done', { '==': [{ var: 'answers.ahv' }, secretAnswer] }),
        ...transitions,
      ],
    })
    await test.pool.query('update submissions set failures = 7 where number = $1', [number])
    await test.until(number, { progress: 'incident' })
    const { id } = await caseOf(test.payload, number)
    const reason = 'Von Hand erledigt'
    const skipped = await test.worker.post(`/api/submissions/${String(id)}/skip`, { reason })
    expect(skipped.body).toMatchObject({ state: 'known' })
    await test.until(number, { progress: 'closed', state: 'known' })
  })
})

describe('a case whose steps are done again and go another way', () => {
  it('has left nothing in a register that it does not know of', async () => {
    const people = await test.register('residents-register', { policyWhenDown: 'allow-with-note' })
    const dogs = await test.register('dog-register', { timeoutMs: 5000 })
    people.twin.mode.failures = 1000
    dogs.twin.mode.latencyMs = 1500
    const question = { ahvNumber: '756.0000.0000.02' }
    const dog = {
      chipNumber: '756000000000002',
      name: 'Waldi',
      breed: 'Dackel',
      dateOfBirth: '2024-05-01',
      holder: '756.0000.0000.02',
    }
    const { number } = await test.received({
      initial: 'ask',
      states: [
        state('ask', 'registry-lookup', { registry: people.key, question }),
        state('bring', 'registry-push', { registry: dogs.key, values: dog }),
        ...['known', 'brought', 'left-out'].map((name) => state(name, 'close')),
      ],
      transitions: [
        way('ask', 'known', 'found'),
        way('ask', 'known', 'nothing'),
        way('ask', 'bring', 'unanswered'),
        way('bring', 'brought'),
        way('bring', 'left-out', 'rejected'),
        way('bring', 'left-out', 'unanswered'),
      ],
    })
    await eventually('the dog is on its way', async () => {
      await test.round()
      return dogs.twin.count() > 0
    })
    // The register of people is back; a worker that took longer than allowed has lost the case to another one.
    people.twin.mode.failures = 0
    await new Promise((resolve) => setTimeout(resolve, 300))
    await test.pool.query(
      'update submissions set turn = turn + 1, next_run_at = now() where number = $1',
      [number],
    )
    await test.until(number, { progress: 'closed' })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const { id } = await caseOf(test.payload, number)
    const brought = (await ledgerOf(test.payload, id)).filter(
      ({ state: at, outcome }) => at === 'bring' && outcome === 'done',
    )
    expect(dogs.twin.register.deliveries?.()).toHaveLength(brought.length)
    expect(brought).toHaveLength(1)
  })
})

describe('who does something to a case', () => {
  it('works for its authority in person; nobody else does anything to it or reads its contents', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const path = `/api/submissions/${String(id)}`
    const elsewhere = await anAuthority(test.payload)
    const foreign = await aPerson(test, 'Fremd', [{ role: 'case-worker', authority: elsewhere }])
    const officer = await aPerson(test, 'Datenschutz', [
      { role: 'data-protection-officer', authority: test.owner },
    ])
    for (const person of [foreign, officer]) {
      expect((await person.post(`${path}/decide`, { action: 'approved' })).status).toBe(403)
      expect((await person.post(`${path}/assign`, { assignee: person.id })).status).toBe(403)
    }
    expect((await foreign.get(path)).status).toBe(404)
    const seen = (await officer.get(path)).body as Record<string, unknown>
    expect(seen).toMatchObject({ number, progress: 'waiting' })
    expect(seen).not.toHaveProperty('answers')
    expect(seen).not.toHaveProperty('events')
    const own = (await test.worker.get(path)).body as Record<string, unknown>
    expect(own.answers).toEqual({ dogs: 1 })
    expect(own).not.toHaveProperty('sealedAnswers')
    expect(own).not.toHaveProperty('statusTokenHash')
  })

  it('hands it over to a colleague, and not to somebody who may not read it', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const path = `/api/submissions/${String(id)}/assign`
    expect((await test.worker.post(path, { assignee: test.colleague.id })).status).toBe(200)
    expect(await caseOf(test.payload, number)).toMatchObject({ assignee: test.colleague.id })
    const stranger = await aPerson(test, 'Redaktion', [{ role: 'reviewer' }])
    expect((await test.worker.post(path, { assignee: stranger.id })).status).toBe(400)
  })
})

describe('a workflow', () => {
  it('tells its modeller which public forms it serves, and nobody who has nothing to do with it', async () => {
    const key = await aWorkflow(test, aDecision())
    const { docs } = await test.payload.find({
      collection: 'workflows',
      where: { key: { equals: key } },
      depth: 0,
    })
    const data = { caseWorkflow: docs[0]?.id }
    const { identifier } = await aDocument(test.payload, 'forms', 'Gesuch stellen', { data })
    const modeller = await aPerson(test, 'Modelliererin', [{ role: 'process-modeller' }])
    const stranger = await aPerson(test, 'Redaktion', [{ role: 'local-editor' }])
    const path = `/api/workflows/forms/${key}`
    expect((await modeller.get(path)).body).toEqual({ forms: [identifier] })
    expect((await modeller.get(`${path}-anders`)).body).toEqual({ forms: [] })
    expect((await stranger.get(path)).status).toBe(403)
  })

  it('with a fault does not become active, and an active one changes no more', async () => {
    const data = { title: 'Ablauf', key: 'pruefung', version: 1 }
    const faulty = { ...aDecision(), transitions: [] }
    const create = (state: 'active' | 'draft', definition: Record<string, unknown>) =>
      test.payload.create({ collection: 'workflows', data: { ...data, state, definition } })
    await expect(create('active', faulty)).rejects.toThrow()
    const { id } = await create('active', aDecision())
    const change = (changed: object) =>
      test.payload.update({ collection: 'workflows', id, data: changed })
    await expect(change({ definition: threeSteps() })).rejects.toThrow()
    await expect(change({ state: 'draft' })).rejects.toThrow()
    await expect(change({ title: 'Neuer Titel' })).resolves.toMatchObject({ state: 'active' })
    await expect(change({ state: 'retired' })).resolves.toMatchObject({ state: 'retired' })
  })
})
