import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { caseOf, secretAnswer, state, text, way } from '../../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

const dog = {
  chipNumber: '756000000000002',
  name: 'Waldi',
  breed: 'Dackel',
  dateOfBirth: '2024-05-01',
  holder: '756.0000.0000.02',
}

const values = Object.fromEntries(
  Object.keys(dog).map((name) => [name, { var: `answers.${name}` }]),
)

/** Brings a dog to a register, and ends. */
const aPush = (registry: string, options: object = {}) => ({
  initial: 'register',
  states: [
    state('register', 'registry-push', { registry, values, ...options }),
    state('registered', 'close', { told: text('Eingetragen.') }),
    state('refused', 'close'),
    state('left-out', 'close'),
  ],
  transitions: [
    way('register', 'registered'),
    way('register', 'refused', 'rejected'),
    way('register', 'left-out', 'unanswered'),
  ],
})

const aLookup = (registry: string, chipNumber: string) => ({
  initial: 'ask',
  states: [
    state('ask', 'registry-lookup', { registry, question: { chipNumber } }),
    state('bring', 'registry-push', {
      registry,
      values: { ...values, name: { var: 'found.ask.name' } },
    }),
    state('known', 'close'),
    state('unknown', 'close'),
    state('left-out', 'close'),
  ],
  transitions: [
    way('ask', 'bring', 'found'),
    way('ask', 'unknown', 'nothing'),
    way('ask', 'left-out', 'unanswered'),
    way('bring', 'known'),
    way('bring', 'unknown', 'rejected'),
    way('bring', 'left-out', 'unanswered'),
  ],
})

const deliveriesOf = async (number: string) => {
  const { id } = await caseOf(test.payload, number)
  const { docs } = await test.payload.find({
    collection: 'submission-deliveries',
    where: { submission: { equals: id } },
    sort: 'id',
  })
  return docs
}

describe('a case that is brought to a register', () => {
  it('is there once, and the ledger says so', async () => {
    const { key, twin } = await test.register('dog-register')
    const { number } = await test.received(aPush(key), dog)
    await test.until(number, { progress: 'closed', state: 'registered' })
    expect(twin.register.deliveries?.()).toHaveLength(1)
    expect(await deliveriesOf(number)).toMatchObject([
      { target: key, step: 'registry-push', progress: 'accepted', attempts: 1, remoteId: 'H-1' },
    ])
  })

  it('waits while the register is down, visibly, and goes on by itself', async () => {
    const { key, twin } = await test.register('dog-register')
    twin.mode.failures = 100
    const { number } = await test.received(aPush(key), dog)
    await test.until(number, { progress: 'waiting' })
    const { events } = await caseOf(test.payload, number)
    expect(JSON.stringify(events)).toContain(`${key}: wait`)
    expect(await deliveriesOf(number)).toMatchObject([{ progress: 'pending' }])
    twin.mode.failures = 0
    await test.hurry()
    await test.until(number, { progress: 'closed', state: 'registered' })
    // What failed was done all the same, and the key was the same each time.
    expect(twin.register.deliveries?.()).toHaveLength(1)
  })

  it('goes on without it, with a note, where that is the policy', async () => {
    const { key, twin } = await test.register('dog-register', { policyWhenDown: 'allow-with-note' })
    twin.mode.failures = 100
    const { number } = await test.received(aPush(key), dog)
    await test.until(number, { progress: 'closed', state: 'left-out' })
    const { events } = await caseOf(test.payload, number)
    expect(JSON.stringify(events)).toContain('REGISTRY_UNAVAILABLE')
  })

  it('goes on by the word of a person where that is the policy, and by nobody else’s', async () => {
    const { key, twin } = await test.register('dog-register', { policyWhenDown: 'ask-by-hand' })
    twin.mode.failures = 100
    const { number } = await test.received(aPush(key), dog)
    await test.until(number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, number)
    const path = `/api/submissions/${String(id)}/by-hand`
    const wrong = await test.worker.post(path, { action: 'paid', reason: 'Ist bezahlt' })
    expect(wrong.status).toBe(409)
    const reason = 'Am Telefon eingetragen'
    expect((await test.worker.post(path, { action: 'done', reason })).status).toBe(200)
    await test.until(number, { progress: 'closed', state: 'registered' })
    expect(JSON.stringify((await caseOf(test.payload, number)).events)).toContain(reason)
  })

  it('waits while the register is paused, asks nothing, and goes on afterwards', async () => {
    const { key, id, twin } = await test.register('dog-register', { isPaused: true })
    const { number } = await test.received(aPush(key), dog)
    await test.until(number, { progress: 'waiting' })
    expect(twin.count()).toBe(0)
    await test.payload.update({ collection: 'registries', id, data: { isPaused: false } })
    await test.hurry()
    expect(await test.until(number, { progress: 'closed', state: 'registered' })).toBe(true)
  })

  it('that is not complete becomes an incident and not a delivery', async () => {
    const { key, twin } = await test.register('dog-register')
    const { number } = await test.received(aPush(key), { ...dog, chipNumber: '12' })
    await test.until(number, { lastError: 'REGISTRY_QUESTION_INVALID' })
    expect(twin.register.deliveries?.()).toEqual([])
  })

  it('waits for the answer where sent is not enough', async () => {
    const { key } = await test.register('rest', { kind: 'rest' })
    const plate = { values: { plate: { var: 'answers.plate' } }, until: 'accepted' }
    const { number } = await test.received(aPush(key, plate), { plate: 'LU 1' })
    await test.until(number, { progress: 'waiting', state: 'register' })
    expect(await deliveriesOf(number)).toMatchObject([{ progress: 'sent', remoteId: 'B-1' }])
  })
})

describe('a case that asks a register', () => {
  it('goes on with what it was told, which stands nowhere in clear', async () => {
    const { key, twin } = await test.register('dog-register')
    const { number } = await test.received(aLookup(key, '756000000000001'), dog)
    await test.until(number, { progress: 'closed', state: 'known' })
    expect(twin.count()).toBe(2)
    const { rows } = await test.pool.query<{ row: string }>(
      'select line::text as row from submission_deliveries line',
    )
    expect(rows.filter(({ row }) => /Bello|756\.0000/.test(row))).toEqual([])
  })

  it('goes on with what a person learned where the register is down, sealed as well', async () => {
    const { key, twin } = await test.register('dog-register', { policyWhenDown: 'ask-by-hand' })
    twin.mode.failures = 100
    const { number } = await test.received(aLookup(key, '756000000000001'), dog)
    await test.until(number, { progress: 'waiting', state: 'ask' })
    const { id } = await caseOf(test.payload, number)
    const say = (values: object, action = 'found') =>
      test.worker.post(`/api/submissions/${String(id)}/by-hand`, {
        action,
        reason: 'Am Telefon gefragt',
        values,
      })
    const wrong = await say({ name: 'Rex', owner: 'Muster' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('No step takes owner.')
    expect((await say({ name: 'Rex' }, 'nothing')).status).toBe(400)
    twin.mode.failures = 0
    expect((await say({ name: 'Rex Handwerk' })).status).toBe(200)
    await test.until(number, { progress: 'closed', state: 'known' })
    expect(await deliveriesOf(number)).toMatchObject([
      { progress: 'pending' },
      { target: 'by-hand', progress: 'read' },
      { target: key, step: 'registry-push', progress: 'accepted' },
    ])
    const { rows } = await test.pool.query<{ row: string }>(
      `select line::text || submissions::text as row
       from submission_deliveries line join submissions on submissions.id = submission_id`,
    )
    expect(rows.filter(({ row }) => row.includes('Handwerk'))).toEqual([])
    // What it would have been asked for is not there without the word of somebody.
    twin.mode.failures = 100
    const { number: other } = await test.received(aLookup(key, '756000000000001'), dog)
    await test.until(other, { progress: 'waiting', state: 'ask' })
    const path = `/api/submissions/${String((await caseOf(test.payload, other)).id)}/by-hand`
    await test.worker.post(path, { action: 'found', reason: 'Am Telefon gefragt' })
    twin.mode.failures = 0
    expect(await test.until(other, { lastError: 'REGISTRY_QUESTION_INVALID' })).toBe(true)
  }, 60_000)

  it('takes the other way where the register knows nothing', async () => {
    const { key } = await test.register('dog-register')
    const { number } = await test.received(aLookup(key, '756000000000099'), dog)
    expect(await test.until(number, { progress: 'closed', state: 'unknown' })).toBe(true)
  })
})

describe('a check of what was filled in', () => {
  const aCheck = (registry: string) => ({
    initial: 'check',
    states: [
      state('check', 'prefill-check', {
        registry,
        subject: { var: 'answers.ahv' },
        fields: { name: 'officialName' },
      }),
      ...['same', 'other', 'nobody', 'left-out'].map((name) => state(name, 'close')),
    ],
    transitions: [
      way('check', 'same', 'matches'),
      way('check', 'other', 'differs'),
      way('check', 'nobody', 'unknown'),
      way('check', 'left-out', 'unanswered'),
    ],
  })

  it.each([
    ['Muster', '756.0000.0000.02', 'same'],
    ['mústér ', '756.0000.0000.02', 'same'],
    ['Anders', '756.0000.0000.02', 'other'],
    ['Muster', secretAnswer, 'nobody'],
  ])('%s with the number %s is %s', async (name, ahv, expected) => {
    const { key } = await test.register('residents-register')
    const { number } = await test.received(aCheck(key), { name, ahv })
    await test.until(number, { progress: 'closed', state: expected })
    const noted = JSON.stringify((await caseOf(test.payload, number)).events)
    expect(noted.includes('"reason":"name"')).toBe(expected === 'other')
    expect(noted).not.toContain(name)
  })
})
