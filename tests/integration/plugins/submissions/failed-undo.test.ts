import { createLocalReq } from 'payload'

import { watches } from '../../../../src/operations/watches/index.ts'
import {
  parseInboxSearch,
  readCaseView,
  readInbox,
} from '../../../../src/plugins/submissions/index.ts'
import { connectors } from '../../../../src/plugins/registry/connectors/index.ts'
import { type RunningTwin, startTwin } from '../../../../src/plugins/registry/sandbox/start-twin.ts'
import { aPerson } from '../../../support/people.ts'
import { sandboxSecret } from '../../../support/registry.ts'
import { eventually } from '../../../support/server-process.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { anAuthority, caseOf, state, text, way } from '../../../support/submissions.ts'

let test: TestCases
const running: RunningTwin[] = []

beforeAll(async () => {
  test = await startCases()
})

afterAll(async () => {
  await Promise.all(running.map((twin) => twin.stop()))
  await test.stop()
})

const dog = {
  chipNumber: '756000000000002',
  name: 'Waldi',
  breed: 'Dackel',
  dateOfBirth: '2024-05-01',
  holder: '756.0000.0000.02',
}

/** A dog is entered in its register, then somebody decides. */
const entering = (registry: string) => ({
  initial: 'bring',
  states: [
    state('bring', 'registry-push', { registry, values: dog }),
    state('wait', 'decision'),
    state('end', 'close'),
  ],
  transitions: [
    way('bring', 'wait'),
    way('bring', 'end', 'rejected'),
    way('bring', 'end', 'unanswered'),
    way('wait', 'end', 'approved'),
    way('wait', 'end', 'refused'),
  ],
})

/** The same register at the same address, as it was when it went down; counts from now on. */
const startAgain = async ({ url, register }: RunningTwin): Promise<RunningTwin> => {
  const entry = connectors.get('dog-register')
  if (!entry) throw new Error('There is no dog register.')
  const options = {
    auth: entry.connector.auth,
    secret: sandboxSecret,
    port: Number(new URL(url).port),
  }
  const twin = await startTwin({ ...entry.twin, open: () => register }, options)
  running.push(twin)
  return twin
}

const progressOf = async (id: number): Promise<string[]> => {
  const { docs } = await test.payload.find({
    collection: 'submission-deliveries',
    where: { submission: { equals: id } },
    depth: 0,
  })
  return docs.map(({ progress }) => progress)
}

/** Works, with every pause over at once, until a delivery of a case is as expected. */
const until = (id: number, expected: string): Promise<void> =>
  eventually(`the delivery is ${expected}`, async () => {
    await test.pool.query(
      'update submission_deliveries set undo_at = now() where undo_at is not null',
    )
    await test.round()
    return (await progressOf(id)).join() === expected
  })

/** A case whose register was killed, and that was withdrawn then: after all attempts something stands. */
const standing = async () => {
  const { key, twin } = await test.register('dog-register')
  const { number, statusToken } = await test.received(entering(key))
  await test.until(number, { progress: 'waiting', state: 'wait' })
  const { id } = await caseOf(test.payload, number)
  await twin.stop()
  await test.desk.withdraw({ number, statusToken, locale: 'de' })
  await until(id, 'stands')
  return { id, number, key, twin, path: `/api/submissions/${String(id)}` }
}

const inboxOf = async (search: Record<string, unknown>) => {
  const user = await test.payload.findByID({ collection: 'users', id: test.worker.id, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, test.payload)
  return { req, inbox: await readInbox(req, parseInboxSearch(search), new Date()) }
}

const troubles = async (key: string) => {
  const found = await watches.find((one) => one.key === 'failed-undos')?.find(test.pool)
  return (found ?? []).filter(({ what }) => what.startsWith(key))
}

const measured = async (target: string): Promise<string | undefined> => {
  const { Registry } = await import('prom-client')
  const { measureCases } = await import('../../../../src/server/routes/case-metrics.ts')
  const register = new Registry()
  measureCases(register, () => test.pool)
  const line = new RegExp(`^submissions_undo_failed\\{target="${target}"\\} (\\d+)`, 'm')
  return line.exec(await register.metrics())?.[1]
}

const creditor = {
  name: 'Stadt Muster',
  street: 'Musterplatz',
  postalCode: '6000',
  place: 'Luzern',
  iban: 'CH4431999123000889012',
}

/** A fee by bill, then somebody decides. */
const paying = () => ({
  initial: 'fee',
  states: [
    state('fee', 'fee-and-payment', {
      by: 'qr-bill',
      amountRappen: 2500,
      subject: text('Gebühr'),
      text: text('Bitte bezahlen.'),
      creditor,
    }),
    state('wait', 'decision'),
    state('end', 'close'),
  ],
  transitions: [
    way('fee', 'wait', 'paid'),
    way('fee', 'end', 'expired'),
    way('fee', 'end', 'failed'),
    way('fee', 'end', 'unanswered'),
    way('wait', 'end', 'approved'),
    way('wait', 'end', 'refused'),
  ],
})

describe('a bill that was paid', () => {
  it('stands where the case is withdrawn afterwards, until somebody gave the money back', async () => {
    const { number, statusToken } = await test.received(paying())
    const asked = { number, statusToken, locale: 'de' as const }
    await test.until(number, { progress: 'waiting', state: 'fee' })
    const { id } = await caseOf(test.payload, number)
    const path = `/api/submissions/${String(id)}`
    await test.worker.post(`${path}/by-hand`, { action: 'paid', reason: 'Auf dem Konto' })
    await test.until(number, { progress: 'waiting', state: 'wait' })
    await test.desk.withdraw(asked)
    await until(id, 'stands')
    expect((await test.desk.read(asked)).payment?.state).toBe('paid')
    // Trying again gives no money back.
    await test.worker.post(`${path}/retry-undo`, {})
    await until(id, 'stands')
    await test.worker.post(`${path}/settle-undo`, { reason: 'Betrag zurücküberwiesen' })
    expect((await test.desk.read(asked)).payment?.state).toBe('unpaid')
  })
})

describe('what could not be taken back from a register for a withdrawn case', () => {
  it('is an incident in the inbox, on the page of the case, in the digest and in the measures', async () => {
    const { id, number, key } = await standing()
    const { inbox, req } = await inboxOf({ progress: 'incident', number })
    expect(inbox.cases).toMatchObject([{ number, progress: 'withdrawn', isStanding: true }])
    expect(inbox.counts.incident).toBeGreaterThan(0)
    const view = await readCaseView(req, id, { language: 'de', now: new Date() })
    const error = 'Das Register antwortet zurzeit nicht. (REGISTRY_UNAVAILABLE)'
    expect(view?.standing).toEqual([{ target: 'dog-register', error }])
    expect(await troubles(key)).toMatchObject([{ what: `${key} (REGISTRY_UNAVAILABLE)`, count: 1 }])
    expect(await measured(key)).toBe('1')
  })

  it('is taken back once when the register is there again and a person tries it once more', async () => {
    const { id, number, key, twin, path } = await standing()
    const again = await startAgain(twin)
    expect(again.register.deliveries?.()).toHaveLength(1)
    expect((await test.worker.post(`${path}/retry-undo`, {})).status).toBe(200)
    await until(id, 'undone')
    for (let i = 0; i < 3; i += 1) await test.round()
    expect(again.register.deliveries?.()).toEqual([])
    expect(again.count()).toBe(1)
    const found = await caseOf(test.payload, number)
    expect([found.progress, found.lastError]).toEqual(['withdrawn', null])
    expect(await troubles(key)).toEqual([])
    expect(await measured(key)).toBeUndefined()
    const { inbox } = await inboxOf({ progress: 'incident', number })
    expect(inbox.cases).toEqual([])
    const events = found.events as { action: string; by?: number }[]
    expect(events.find(({ action }) => action === 'undo-retried')?.by).toBe(test.worker.id)
  })

  it('is an incident again where the register is still down', async () => {
    const { id, number, path } = await standing()
    await test.worker.post(`${path}/retry-undo`, {})
    expect((await caseOf(test.payload, number)).lastError).toBeNull()
    await until(id, 'stands')
    expect((await caseOf(test.payload, number)).lastError).toBe('UNDO_FAILED')
  })

  it('is settled by a person with a reason, and by none without', async () => {
    const { id, number, key, path } = await standing()
    expect((await test.worker.post(`${path}/settle-undo`, { reason: '' })).ok).toBe(false)
    expect(await progressOf(id)).toEqual(['stands'])
    const reason = 'Im Register gelöscht, Telefon mit der Stelle'
    expect((await test.worker.post(`${path}/settle-undo`, { reason })).status).toBe(200)
    expect(await progressOf(id)).toEqual(['settled'])
    expect(await troubles(key)).toEqual([])
    const { lastError, events } = await caseOf(test.payload, number)
    expect(lastError).toBeNull()
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'undo-settled', by: test.worker.id, reason }),
    )
    // There is nothing left to see to.
    expect((await test.worker.post(`${path}/retry-undo`, {})).status).toBe(409)
    expect((await test.worker.post(`${path}/settle-undo`, { reason })).status).toBe(409)
  })

  it('is nobody’s business of another authority', async () => {
    const { id, path } = await standing()
    const elsewhere = await anAuthority(test.payload)
    const foreign = await aPerson(test, 'Fremde', [{ role: 'case-worker', authority: elsewhere }])
    expect((await foreign.post(`${path}/retry-undo`, {})).status).toBe(403)
    expect((await foreign.post(`${path}/settle-undo`, { reason: 'erledigt' })).status).toBe(403)
    expect(await progressOf(id)).toEqual(['stands'])
  })

  it('keeps the case from being forgotten until somebody has seen to it', async () => {
    const { id, number, path } = await standing()
    const { forgetCases } =
      await import('../../../../src/plugins/submissions/engine/forget-cases.ts')
    const later = new Date(Date.now() + 400 * 86_400_000)
    await forgetCases(test.payload, later)
    expect((await caseOf(test.payload, number)).id).toBe(id)
    await test.worker.post(`${path}/settle-undo`, { reason: 'Von Hand gelöscht' })
    await forgetCases(test.payload, later)
    await expect(caseOf(test.payload, number)).rejects.toThrow('There is no case')
  })
})
