import request from 'supertest'

import type { RegisterHealth } from '../../../src/plugins/registry/index.ts'
import { sandboxSecret, testConnections } from '../../support/registry.ts'
import { eventually } from '../../support/server-process.ts'
import { startCases, type TestCases } from '../../support/start-cases.ts'
import { aDecision, state, way } from '../../support/submissions.ts'

let test: TestCases
let clock = new Date('2026-11-30T08:00:00Z')

/** Workers of the checks, each with connections and a queue of its own. */
const workers: { round: () => Promise<void>; stop: () => Promise<void> }[] = []

const aWorker = async () => {
  const { startQueue } = await import('../../../src/queue/start-queue.ts')
  const { createLogger } = await import('../../../src/server/log.ts')
  const { createHealthWork } = await import('../../../src/plugins/registry/index.ts')
  const queue = await startQueue({ ...test, logger: createLogger('silent') })
  const work = await createHealthWork({
    payload: test.payload,
    boss: queue.boss,
    open: testConnections(sandboxSecret),
    now: () => clock,
  })
  workers.push({
    round: work.round,
    stop: async () => {
      await work.close()
      await queue.stop()
    },
  })
}

beforeAll(async () => {
  test = await startCases()
  await aWorker()
  await aWorker()
})

afterAll(async () => {
  for (const { stop } of workers) await stop()
  await test.stop()
})

const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
}

const healthOf = async (key: string, now = clock): Promise<RegisterHealth> => {
  const { readHealth } = await import('../../../src/plugins/registry/index.ts')
  const found = (await readHealth(test.payload, now)).find((one) => one.key === key)
  if (!found) throw new Error(`There is no register ${key}`)
  return found
}

/** Lets all workers look what is due, and waits until nothing is. */
const round = async () => {
  await Promise.all(workers.map((worker) => worker.round()))
  await eventually('all checks are done', async () => {
    const { rows } = await test.pool.query(
      `select from pgboss.job where name = 'registry-checks' and state < 'completed'`,
    )
    return rows.length === 0
  })
}

describe('the check of a register', () => {
  it('is done by one worker of all when it is due, and no more often than is set', async () => {
    const { key, twin } = await test.register('dog-register', { checkEveryMinutes: 10 })
    const byHand = await test.register('dog-register', { checkEveryMinutes: 0 })
    const paused = await test.register('dog-register', { isPaused: true })
    await round()
    expect(twin.count()).toBe(1)
    expect(await healthOf(key)).toMatchObject({ state: 'ok', checkedAt: clock.toISOString() })
    later(9)
    await round()
    expect(twin.count()).toBe(1)
    later(1)
    await round()
    expect(twin.count()).toBe(2)
    expect([byHand.twin.count(), paused.twin.count()]).toEqual([0, 0])
    expect(await healthOf(byHand.key)).toMatchObject({ state: 'unchecked', checkEveryMinutes: 0 })
    expect(await healthOf(paused.key)).toMatchObject({ state: 'unchecked', isPaused: true })
  }, 60_000)

  it('tells how long the register took to answer', async () => {
    const { key, twin } = await test.register('dog-register')
    twin.mode.latencyMs = 300
    await round()
    const { latencyMs, breaker } = await healthOf(key)
    expect(latencyMs).toBeGreaterThanOrEqual(300)
    expect(latencyMs).toBeLessThan(2000)
    expect(breaker).toBe('closed')
  }, 60_000)

  it('tells that a register fails, leaves it alone, tries it again, and remembers the failure when all is well', async () => {
    const { key, twin } = await test.register('dog-register', { checkEveryMinutes: 1 })
    twin.mode.failures = 3
    await round()
    const down = await healthOf(key)
    expect(down).toMatchObject({ state: 'failing', breaker: 'open' })
    expect(down.lastFailure?.words).toContain('REGISTRY_UNAVAILABLE')
    expect((await healthOf(key, new Date(clock.getTime() + 30_000))).breaker).toBe('half-open')
    const failedAt = clock.toISOString()
    later(1)
    // The real clock of the breaker: it lets somebody try after a fifth of a second.
    await new Promise((resolve) => setTimeout(resolve, 250))
    await round()
    expect(await healthOf(key)).toMatchObject({
      state: 'ok',
      breaker: 'closed',
      lastFailure: { at: failedAt },
    })
  }, 60_000)

  it('tells that a register is too slow', async () => {
    const { key, twin } = await test.register('dog-register', { timeoutMs: 100 })
    twin.mode.latencyMs = 2000
    await round()
    const { state: found, latencyMs, lastFailure } = await healthOf(key)
    expect(found).toBe('failing')
    expect(lastFailure?.words).toContain('no answer within 100 ms')
    // Three attempts.
    expect(latencyMs).toBeGreaterThanOrEqual(300)
  }, 60_000)
})

describe('a register', () => {
  it('shows the cases that stand at it, and since when', async () => {
    const { key, twin } = await test.register('dog-register')
    await twin.stop()
    const { number } = await test.received({
      initial: 'ask',
      states: [
        state('ask', 'registry-lookup', {
          registry: key,
          question: { chipNumber: '756098100000001' },
        }),
        state('end', 'close'),
      ],
      transitions: [
        way('ask', 'end', 'found'),
        way('ask', 'end', 'nothing'),
        way('ask', 'end', 'unanswered'),
      ],
    })
    const other = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    await test.until(other.number, { progress: 'waiting' })
    const { rows } = await test.pool.query<{ since: Date }>(
      'select entered_at as since from submissions where number = $1',
      [number],
    )
    const since = rows[0]?.since.toISOString()
    expect((await healthOf(key)).cases).toEqual({ count: 1, since })
  }, 60_000)

  it('is measured: whether it answers, how fast, and whether it is left alone', async () => {
    const { key, twin } = await test.register('dog-register')
    const line = async (name: string) => {
      const { text } = await request(test.app).get('/metrics')
      const start = `${name}{registry="${key}"} `
      return text
        .split('\n')
        .find((one) => one.startsWith(start))
        ?.slice(start.length)
    }
    expect(await line('registry_up')).toBeUndefined()
    await round()
    expect(await line('registry_up')).toBe('1')
    expect(Number(await line('registry_check_duration_seconds'))).toBeLessThan(2)
    twin.mode.failures = 3
    later(10)
    await round()
    expect(await line('registry_up')).toBe('0')
    expect(await line('registry_breaker_open')).toBe('1')
    expect(await line('registry_paused')).toBe('0')
  }, 60_000)
})
