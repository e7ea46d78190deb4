import { connectors } from '../../../../src/plugins/registry/connectors/index.ts'
import { sandboxSecret } from '../../../support/registry.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { caseOf, state, text, way } from '../../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

const { example } = connectors.get('eumzug')?.twin ?? {}
const move = example?.push?.delivery.values as Record<string, unknown>

/** A move that is brought to the residents' office, which has to accept it. */
const aMove = (registry: string, until: 'accepted' | 'sent') => ({
  initial: 'bring',
  states: [
    state('bring', 'registry-push', { registry, values: move as never, until }),
    state('wait', 'decision'),
    ...['accepted', 'turned-down', 'left-out'].map((name) => state(name, 'close')),
  ],
  transitions: [
    way('bring', until === 'sent' ? 'wait' : 'accepted'),
    way('bring', 'turned-down', 'rejected'),
    way('bring', 'left-out', 'unanswered'),
    ...(until === 'sent'
      ? [way('wait', 'accepted', 'approved'), way('wait', 'turned-down', 'refused')]
      : []),
  ],
})

const linesOf = async (number: string) => {
  const { id } = await caseOf(test.payload, number)
  const { docs } = await test.payload.find({
    collection: 'submission-deliveries',
    where: { submission: { equals: id } },
  })
  return docs
}

const answerTo = (idempotencyKey: string, secret = sandboxSecret) => {
  const message = example?.callback?.(idempotencyKey, secret)
  if (!message) throw new Error('This register never answers.')
  return message
}

const waiting = async (until: 'accepted' | 'sent' = 'accepted') => {
  const { key } = await test.register('eumzug')
  const definition = aMove(key, until)
  // States that nobody comes to are no part of this workflow.
  if (until === 'accepted')
    definition.states = definition.states.filter(({ name }) => name !== 'wait')
  const { number } = await test.received(definition)
  await test.until(number, { progress: 'waiting' })
  const [line] = await linesOf(number)
  return { key, number, delivery: line?.idempotencyKey ?? '' }
}

describe('what a register says later', () => {
  it('lets the case go on that waits for it, and stands in its timeline', async () => {
    const { key, number, delivery } = await waiting()
    expect(await test.callbacks.receive(key, answerTo(delivery))).toEqual({ state: 'noted' })
    await test.until(number, { progress: 'closed', state: 'accepted' })
    expect(await linesOf(number)).toMatchObject([{ progress: 'accepted' }])
    expect(JSON.stringify((await caseOf(test.payload, number)).events)).toContain(
      `${key}: accepted`,
    )
  })

  it('counts once, however often it is said', async () => {
    const { key, number, delivery } = await waiting()
    await test.callbacks.receive(key, answerTo(delivery))
    expect(await test.callbacks.receive(key, answerTo(delivery))).toEqual({ state: 'known' })
    const { events } = await caseOf(test.payload, number)
    expect(JSON.stringify(events).match(/acknowledged/g)).toHaveLength(1)
  })

  it('that comes when the case has gone on is noted, and moves nothing', async () => {
    const { key, number, delivery } = await waiting('sent')
    expect(await test.callbacks.receive(key, answerTo(delivery))).toEqual({ state: 'late' })
    await test.round()
    expect(await caseOf(test.payload, number)).toMatchObject({ state: 'wait' })
    expect(await linesOf(number)).toMatchObject([{ progress: 'accepted' }])
  })

  it('is refused where it is not signed, and where another register says it', async () => {
    const { key, number, delivery } = await waiting()
    const other = await test.register('eumzug')
    const forged = test.callbacks.receive(key, answerTo(delivery, 'another-secret'))
    await expect(forged).rejects.toMatchObject({ code: 'CALLBACK_REFUSED' })
    const foreign = test.callbacks.receive(other.key, answerTo(delivery))
    await expect(foreign).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' })
    await test.round()
    expect(await caseOf(test.payload, number)).toMatchObject({ progress: 'waiting' })
  })

  it.each([
    ['of a register that never says anything', 'dog-register'],
    ['of a register that nobody entered', undefined],
  ] as const)('%s is not found', async (_, kind) => {
    const key = kind ? (await test.register(kind)).key : 'nobody'
    const said = test.callbacks.receive(key, answerTo('2026-000001/bring/0/push'))
    await expect(said).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' })
  })
})

describe('a second person', () => {
  const signing = {
    initial: 'sign',
    states: [
      state('sign', 'co-sign', {
        email: { var: 'answers.partner' },
        subject: text('Zustimmen'),
        text: text('Bitte zustimmen zu {number}'),
        page: 'https://luzern.example/zustimmen/{token}',
        workingDays: 5,
      }),
      ...['signed', 'refused', 'late'].map((name) => state(name, 'close')),
    ],
    transitions: [
      way('sign', 'signed', 'signed'),
      way('sign', 'refused', 'refused'),
      way('sign', 'late', 'expired'),
    ],
  }

  const mailedToken = async (number: string) => {
    const { docs } = await test.payload.find({
      collection: 'outgoing-mails',
      where: { text: { contains: number } },
    })
    const [mail] = docs
    expect(mail?.to).toBe('partner@schaltwerk.example')
    return /zustimmen\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
  }

  it.each([true, false])('agrees by the link in the mail: %s', async (agrees) => {
    const partner = 'partner@schaltwerk.example'
    const { number } = await test.received(signing, { partner })
    await test.until(number, { progress: 'waiting' })
    const token = await mailedToken(number)
    const forged = test.callbacks.coSign(`${token}x`, agrees)
    await expect(forged).rejects.toMatchObject({ code: 'CALLBACK_REFUSED' })
    expect(await test.callbacks.coSign(token, agrees)).toEqual({ state: 'noted' })
    await test.until(number, { progress: 'closed', state: agrees ? 'signed' : 'refused' })
    await expect(test.callbacks.coSign(token, !agrees)).rejects.toMatchObject({
      code: 'CASE_ELSEWHERE',
    })
  })

  it('cannot move a payment with that link', async () => {
    const { number } = await test.received(signing, { partner: 'partner@schaltwerk.example' })
    await test.until(number, { progress: 'waiting' })
    const moved = test.callbacks.paymentMoved(await mailedToken(number))
    await expect(moved).rejects.toMatchObject({ code: 'CALLBACK_REFUSED' })
  })
})

describe('a case that is withdrawn', () => {
  const dog = {
    chipNumber: '756000000000002',
    name: 'Waldi',
    breed: 'Dackel',
    dateOfBirth: '2024-05-01',
    holder: '756.0000.0000.02',
  }

  const brought = (registry: string, values: object) => ({
    initial: 'bring',
    states: [
      state('bring', 'registry-push', { registry, values }),
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

  const withdrawn = async (registry: string, values: object) => {
    const { number, statusToken } = await test.received(brought(registry, values))
    await test.until(number, { progress: 'waiting', state: 'wait' })
    return { number, withdraw: () => test.desk.withdraw({ number, statusToken, locale: 'de' }) }
  }

  const eventually = async (number: string, progress: string) => {
    for (let i = 0; i < 50; i += 1) {
      await test.round()
      const [line] = await linesOf(number)
      if (line?.progress === progress) return true
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return false
  }

  it('is taken back from the register, and says so', async () => {
    const { key, twin } = await test.register('dog-register')
    const { number, withdraw } = await withdrawn(key, dog)
    expect(twin.register.deliveries?.()).toHaveLength(1)
    await withdraw()
    expect(await eventually(number, 'undone')).toBe(true)
    expect(twin.register.deliveries?.()).toEqual([])
    const found = await caseOf(test.payload, number)
    expect(found).toMatchObject({ progress: 'withdrawn', lastError: null })
    expect(JSON.stringify(found.events)).toContain('"action":"undone"')
  })

  it('is tried again while the register is down', async () => {
    const { key, twin } = await test.register('dog-register')
    const { number, withdraw } = await withdrawn(key, dog)
    await twin.stop()
    await withdraw()
    await test.round()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const { rows } = await test.pool.query<{ attempts: string; later: boolean }>(
      `select line.undo_attempts as attempts, line.undo_at > now() as later
       from submission_deliveries line join submissions on submissions.id = line.submission_id
       where number = $1`,
      [number],
    )
    expect(rows).toEqual([{ attempts: '1', later: true }])
  })

  it('is an incident for a person where the register takes nothing back', async () => {
    const { key } = await test.register('eumzug')
    const { number, withdraw } = await withdrawn(key, move)
    await withdraw()
    expect(await eventually(number, 'stands')).toBe(true)
    expect(await caseOf(test.payload, number)).toMatchObject({
      progress: 'withdrawn',
      lastError: 'UNDO_FAILED',
    })
  })
})
