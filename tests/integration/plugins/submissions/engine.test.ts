import { z } from 'zod'

import type { OpenForm, SubmissionDesk } from '../../../../src/domain/submission/desk.ts'
import { defineStep, type Step } from '../../../../src/plugins/submissions/contract.ts'
import { eventually } from '../../../support/server-process.ts'
import { aPerson, type SignedIn } from '../../../support/people.ts'
import { startApp, type TestApp } from '../../../support/start-app.ts'
import {
  aDecision,
  aDesk,
  aForm,
  anAuthority,
  aStepThenEnd,
  aSubmission,
  aWorkflow,
  caseOf,
  ledgerOf,
  secretAnswer,
  startCaseWork,
  threeSteps,
} from '../../../support/submissions.ts'

let test: TestApp
let work: Awaited<ReturnType<typeof startCaseWork>>
let desk: SubmissionDesk
let form: OpenForm
let owner: number
let worker: SignedIn
let colleague: SignedIn
let clock = () => new Date()
let failing: () => void = () => undefined
const keys: string[] = []

/** A step that does something outside: it notes under which name. */
const outside: Step = defineStep({
  key: 'outside',
  options: z.strictObject({}),
  run: ({ idempotencyKey }) => {
    keys.push(idempotencyKey)
    failing()
    return { kind: 'done' }
  },
})

beforeAll(async () => {
  test = await startApp('empty')
  const { findStep } = await import('../../../../src/plugins/submissions/steps/index.ts')
  owner = await anAuthority(test.payload)
  const grants = [{ role: 'case-worker', authority: owner }] as const
  await aPerson(test, 'Erste', [{ role: 'admin' }])
  worker = await aPerson(test, 'Sachbearbeiterin', grants)
  colleague = await aPerson(test, 'Kollege', grants)
  desk = await aDesk(test, () => form)
  work = await startCaseWork(test, {
    findStep: (key) => (key === 'outside' ? outside : findStep(key)),
    now: () => clock(),
  })
})

afterAll(() => work.stop())

afterEach(() => {
  clock = () => new Date()
  failing = () => undefined
  keys.length = 0
})

const received = async (
  definition: Record<string, unknown>,
  answers: Record<string, unknown> = {},
) => {
  form = aForm({ owner, workflow: await aWorkflow(test, definition) })
  return desk.submit(aSubmission(answers), crypto.randomUUID())
}

const until = (number: string, expected: Record<string, unknown>) =>
  eventually(`${number} is ${JSON.stringify(expected)}`, async () => {
    await work.round()
    const found: Record<string, unknown> = { ...(await caseOf(test.payload, number)) }
    return Object.entries(expected).every(([name, value]) => found[name] === value)
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
    const { number, statusToken } = await received(threeSteps(), { dogs: 2 })
    await until(number, { progress: 'closed', state: 'many' })
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
    const status = await desk.read({ number, statusToken, locale: 'de' })
    expect(status.events.map(({ text }) => text)).toEqual(['question', 'many', 'Mehrere Hunde.'])
  })

  it('takes the other way where its answers say so', async () => {
    const { number } = await received(threeSteps(), { dogs: 1 })
    await until(number, { progress: 'closed', state: 'one' })
  })

  it('without an address is worked on alike, and nobody is written to', async () => {
    const { number } = await received(threeSteps(), { email: '' })
    await until(number, { progress: 'closed' })
    expect(await mailsAbout(number)).toEqual([])
  })

  it('stays on its version when a newer one becomes active', async () => {
    const { number } = await received(aDecision())
    await until(number, { progress: 'waiting' })
    await aWorkflow(test, threeSteps(), { key: form.workflow, version: 2 })
    const { id } = await caseOf(test.payload, number)
    expect(
      (await worker.post(`/api/submissions/${String(id)}/decide`, { action: 'refused' })).status,
    ).toBe(200)
    await until(number, { progress: 'closed', state: 'refused' })
    const newer = await desk.submit(aSubmission(), crypto.randomUUID())
    await until(newer.number, { progress: 'closed', state: 'one' })
  })

  it('whose job comes twice at once does its step once', async () => {
    const { number } = await received(aDecision())
    await until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    await Promise.all([work.round(), work.round(), work.round()])
    expect(await mailsAbout(number)).toHaveLength(1)
    expect(await ledgerOf(test.payload, id)).toHaveLength(2)
  })
})

describe('a case whose retention is over', () => {
  it('is deleted with its ledger, and the audit log says so and nothing else of it', async () => {
    const { forgetCases } =
      await import('../../../../src/plugins/submissions/engine/forget-cases.ts')
    const { number } = await received(threeSteps())
    await until(number, { progress: 'closed' })
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
    const { number } = await received(aDecision(true))
    await until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const path = `/api/submissions/${String(id)}/decide`
    await worker.post(path, { action: 'approved' })
    await until(number, { progress: 'waiting' })
    await worker.post(path, { action: 'approved' })
    await until(number, { progress: 'waiting', state: 'examination' })
    await colleague.post(path, { action: 'approved' })
    await until(number, { progress: 'closed', state: 'granted' })
  })

  it('that nobody takes in time goes the way of the deadline, on the eleventh working day', async () => {
    const { number } = await received(aDecision())
    await until(number, { progress: 'waiting' })
    const { number: other } = await received(aDecision())
    await until(other, { progress: 'waiting' })
    const { rows } = await test.pool.query<{ due: Date }>(
      'select next_run_at as due from submissions where number = $1',
      [number],
    )
    const due = rows[0]?.due ?? new Date()
    clock = () => new Date(due.getTime() - 60_000)
    await work.round()
    expect(await caseOf(test.payload, number)).toMatchObject({ state: 'examination' })
    clock = () => new Date(due.getTime() + 60_000)
    await test.pool.query('update pgboss.job set start_after = now() where name = $1', [
      'submission-cases',
    ])
    await until(number, { progress: 'closed', state: 'late' })
  })

  it('is refused where there is nothing to decide', async () => {
    const { number } = await received(threeSteps())
    await until(number, { progress: 'closed' })
    const { id } = await caseOf(test.payload, number)
    const answer = await worker.post(`/api/submissions/${String(id)}/decide`, { action: 'refused' })
    expect(answer.status).toBe(409)
  })
})

describe('a step that fails', () => {
  const fail = () => {
    throw new RangeError(`cannot send ${secretAnswer}`)
  }

  const intoIncident = async (): Promise<{ number: string; id: number }> => {
    failing = fail
    const { number } = await received(aStepThenEnd('outside'))
    let minutes = 0
    // Each look is some hours later, so that every pause is over.
    await eventually('there is an incident', async () => {
      minutes += 300
      clock = () => new Date(Date.now() + minutes * 60_000)
      await test.pool.query('update pgboss.job set start_after = now() where name = $1', [
        'submission-cases',
      ])
      await work.round()
      return (await caseOf(test.payload, number)).progress === 'incident'
    })
    const { id } = await caseOf(test.payload, number)
    return { number, id }
  }

  it('is tried again under the same name, then waits for a person who tries once more', async () => {
    const { number, id } = await intoIncident()
    expect(keys).toHaveLength(8)
    expect(new Set(keys).size).toBe(1)
    expect(await ledgerOf(test.payload, id)).toHaveLength(8)
    failing = () => undefined
    expect((await worker.post(`/api/submissions/${String(id)}/retry`)).status).toBe(200)
    await until(number, { progress: 'closed', state: 'end' })
    expect(new Set(keys).size).toBe(1)
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
    expect((await worker.post(path, {})).status).toBe(400)
    expect((await worker.post(path, { reason: 'Von Hand erledigt' })).status).toBe(200)
    clock = () => new Date()
    await until(number, { progress: 'closed', state: 'end' })
    const ledger = await ledgerOf(test.payload, id)
    expect(ledger.at(-2)).toMatchObject({ outcome: 'skipped' })
  }, 60_000)
})

describe('who does something to a case', () => {
  it('works for its authority in person; nobody else does anything to it or reads its contents', async () => {
    const { number } = await received(aDecision())
    await until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const path = `/api/submissions/${String(id)}`
    const elsewhere = await anAuthority(test.payload)
    const foreign = await aPerson(test, 'Fremd', [{ role: 'case-worker', authority: elsewhere }])
    const officer = await aPerson(test, 'Datenschutz', [
      { role: 'data-protection-officer', authority: owner },
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
    const own = (await worker.get(path)).body as Record<string, unknown>
    expect(own.answers).toEqual({
      dogs: 1,
      ahv: secretAnswer,
      email: 'halterin@schaltwerk.example',
    })
    expect(own).not.toHaveProperty('sealedAnswers')
    expect(own).not.toHaveProperty('statusTokenHash')
  })

  it('hands it over to a colleague, and not to somebody who may not read it', async () => {
    const { number } = await received(aDecision())
    await until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const path = `/api/submissions/${String(id)}/assign`
    expect((await worker.post(path, { assignee: colleague.id })).status).toBe(200)
    expect(await caseOf(test.payload, number)).toMatchObject({ assignee: colleague.id })
    const stranger = await aPerson(test, 'Redaktion', [{ role: 'reviewer' }])
    expect((await worker.post(path, { assignee: stranger.id })).status).toBe(400)
  })
})

describe('a workflow', () => {
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
