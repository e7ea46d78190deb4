import type { SignedIn } from '../../../support/people.ts'
import { protectors, recordsOf, verified } from '../../../support/protection.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import {
  aDecision,
  aSubmission,
  caseOf,
  ledgerOf,
  secretAnswer,
  threeSteps,
} from '../../../support/submissions.ts'

let test: TestCases
let officer: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  test = await startCases()
  const people = await protectors(test)
  officer = people.officer
  stranger = people.stranger
})

afterAll(() => test.stop())

const aClosedCase = async (): Promise<{ number: string; id: number; due: number }> => {
  const { number } = await test.received(threeSteps())
  await test.until(number, { progress: 'closed' })
  const { id, deleteAfter } = await caseOf(test.payload, number)
  return { number, id, due: Date.parse(deleteAfter ?? '') }
}

const forget = async (at: number): Promise<number> => {
  const { forgetCases } = await import('../../../../src/plugins/submissions/engine/forget-cases.ts')
  return forgetCases(test.payload, new Date(at))
}

describe('a case whose retention is over', () => {
  it('is deleted, and the log says when and under which rule, without contents', async () => {
    const { number, id, due } = await aClosedCase()
    await forget(due + 1000)
    await expect(caseOf(test.payload, number)).rejects.toThrow('There is no case')
    const [proof, ...more] = await recordsOf(test, number)
    expect(more).toEqual([])
    expect(proof).toMatchObject({ action: 'deleted', actor: 'system', submission: id })
    expect(proof?.rule).toMatch(
      /^hund-anmelden v3, closed \d{4}-\d\d-\d\d, kept until \d{4}-\d\d-\d\d$/,
    )
    expect(JSON.stringify(proof)).not.toContain(secretAnswer)
  })

  it('goes with messages, documents, deliveries and who handed it in, whether deleted or anonymised', async () => {
    for (const after of ['delete', 'anonymise']) {
      const { id, due } = await aClosedCase()
      await test.pool.query('update submissions set after_retention = $2 where id = $1', [
        id,
        after,
      ])
      await test.pool.query(
        `insert into intake.message (id, submission, at, sealed) values ($1, $2, now(), 'x')`,
        [crypto.randomUUID(), id],
      )
      await test.pool.query(`insert into intake.holder (submission, person) values ($1, 'p')`, [id])
      await test.pool.query(
        `insert into submission_documents (submission_id, name, media_type, size, idempotency_key)
         values ($1, 'quittung.pdf', 'application/pdf', 1, $2)`,
        [id, crypto.randomUUID()],
      )
      await test.pool.query(
        `insert into submission_deliveries (submission_id, state, step, target, idempotency_key)
         values ($1, 'work', 'push', 'eumzug', $2)`,
        [id, crypto.randomUUID()],
      )
      await forget(due + 1000)
      const { rows } = await test.pool.query<{ left: number }>(
        `select (select count(*) from intake.message where submission = $1)
           + (select count(*) from intake.holder where submission = $1)
           + (select count(*) from submission_documents where submission_id = $1)
           + (select count(*) from submission_deliveries where submission_id = $1) as left`,
        [id],
      )
      expect(Number(rows[0]?.left)).toBe(0)
    }
  })

  it('keeps number and dates where its form says to anonymise, and nothing of what was answered', async () => {
    const { number, id, due } = await aClosedCase()
    await test.pool.query(`update submissions set after_retention = 'anonymise' where id = $1`, [
      id,
    ])
    expect(await forget(due + 1000)).toBe(1)
    const { rows } = await test.pool.query<{ row: string }>(
      'select submissions::text as row from submissions where id = $1',
      [id],
    )
    expect(rows[0]?.row).toContain(number)
    expect(rows[0]?.row).not.toContain('dogs')
    expect(await caseOf(test.payload, number)).toMatchObject({ answers: null, events: null })
    expect(await ledgerOf(test.payload, id)).toEqual([])
    expect(await recordsOf(test, number)).toMatchObject([{ action: 'anonymised' }])
    expect(await forget(due + 2000)).toBe(0)
  })

  it('goes earlier where its form says so of what was withdrawn', async () => {
    const { statusToken, number } = await test.received(aDecision())
    await test.pool.query('update submissions set withdrawn_retention_days = 3 where number = $1', [
      number,
    ])
    await test.desk.withdraw({ number, statusToken, locale: 'de' })
    const { closedAt, deleteAfter } = await caseOf(test.payload, number)
    const days = (Date.parse(deleteAfter ?? '') - Date.parse(closedAt ?? '')) / 86_400_000
    expect(Math.round(days)).toBeLessThanOrEqual(4)
    expect(days).toBeGreaterThan(2)
  })

  it('keeps the rules of its form from the day it was received', async () => {
    const { number } = await test.received(threeSteps())
    const form = test.form()
    form.withdrawnRetentionDays = 5
    form.afterRetention = 'anonymise'
    const later = await test.desk.submit(aSubmission(), crypto.randomUUID())
    const { rows } = await test.pool.query<{ days: string | null; after: string | null }>(
      `select withdrawn_retention_days as days, after_retention as after from submissions
       where number = any($1) order by number`,
      [[number, later.number]],
    )
    expect(rows).toEqual([
      { days: null, after: null },
      { days: '5', after: 'anonymise' },
    ])
  })
})

describe('a legal hold', () => {
  const path = (id: number, what: string) => `/api/submissions/${String(id)}/${what}`

  it('stops forgetting until it is lifted, says who and why, and is in the log', async () => {
    const { number, id, due } = await aClosedCase()
    const reason = 'Beschwerde hängig'
    expect((await officer.post(path(id, 'hold'), { reason })).status).toBe(200)
    await forget(due + 1000)
    expect(await caseOf(test.payload, number)).toMatchObject({
      heldBy: officer.id,
      holdReason: reason,
    })
    expect((await test.worker.get(`/api/submissions/${String(id)}`)).body).toMatchObject({
      holdReason: reason,
    })
    expect(
      (await officer.post(path(id, 'release'), { reason: 'Entscheid rechtskräftig' })).status,
    ).toBe(200)
    await forget(due + 1000)
    await expect(caseOf(test.payload, number)).rejects.toThrow('There is no case')
    const actor = `users:${String(officer.id)}`
    expect(
      (await recordsOf(test, number)).filter(({ action }) => action !== 'viewed'),
    ).toMatchObject([
      { action: 'held', actor, reason },
      { action: 'released', actor, reason: 'Entscheid rechtskräftig' },
      { action: 'deleted', actor: 'system' },
    ])
    expect(await verified(test)).toMatchObject({ foreign: [] })
  })

  it('needs a reason and the data-protection role of the authority, and is set once', async () => {
    const { id } = await aClosedCase()
    const reason = 'Beschwerde hängig'
    expect((await officer.post(path(id, 'hold'), {})).status).toBe(400)
    expect((await test.worker.post(path(id, 'hold'), { reason })).status).toBe(403)
    expect((await stranger.post(path(id, 'hold'), { reason })).status).toBe(403)
    expect((await officer.post(path(id, 'release'), { reason })).status).toBe(409)
    expect((await officer.post(path(id, 'hold'), { reason })).status).toBe(200)
    expect((await officer.post(path(id, 'hold'), { reason })).status).toBe(409)
  })
})
