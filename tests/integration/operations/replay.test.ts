import { aPerson, type SignedIn } from '../../support/people.ts'
import { startCases, type TestCases } from '../../support/start-cases.ts'
import { aDecision, caseOf } from '../../support/submissions.ts'

let test: TestCases
let administrator: SignedIn

beforeAll(async () => {
  test = await startCases()
  administrator = await aPerson(test, 'Betrieb', [{ role: 'admin' }])
})

afterAll(() => test.stop())

describe('what failed for good', () => {
  const again = (what: string, person = administrator) =>
    person.post('/api/operations/replay', { what })

  it('is tried again by an administrator: jobs under their own name, mails from the first attempt', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    await test.pool.query(
      `update pgboss.job set state = 'failed', retry_count = 20 where name = 'submission-cases'`,
    )
    const { id } = await test.payload.create({
      collection: 'outgoing-mails',
      data: { to: 'a@b.example', subject: 'x', text: 'x', html: 'x', attempts: 9 },
    })
    expect((await again('jobs', test.worker)).status).toBe(403)
    expect((await again('everything')).status).toBe(400)
    const jobs = await again('jobs')
    expect((jobs.body as { count: number }).count).toBeGreaterThan(0)
    expect((await again('mails')).body).toEqual({ what: 'mails', count: 1 })
    const mail = await test.payload.findByID({ collection: 'outgoing-mails', id })
    expect(mail).toMatchObject({ attempts: 0 })
    expect(mail.nextAttemptAt).not.toBeNull()
    const { rows } = await test.pool.query(
      `select from pgboss.job where name = 'submission-cases' and state = 'failed'`,
    )
    expect(rows).toEqual([])
  })
})

describe('cases with an incident', () => {
  it('are all tried again at once by an administrator, who sees nothing of them', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    await test.pool.query(
      `update submissions set progress = 'incident', last_error = 'TimeoutError', failures = 8,
         next_run_at = null, turn = turn + 1 where number = $1`,
      [number],
    )
    const again = (person: typeof administrator) =>
      person.post('/api/operations/replay', { what: 'incidents' })
    expect((await again(test.worker)).status).toBe(403)
    expect((await again(administrator)).body).toEqual({ what: 'incidents', count: 1 })
    await test.until(number, { progress: 'waiting', state: 'examination' })
    const { events } = await caseOf(test.payload, number)
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'retried', by: administrator.id }),
    )
  })
})
