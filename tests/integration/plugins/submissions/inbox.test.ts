import { createLocalReq, type PayloadRequest } from 'payload'

import {
  parseInboxSearch,
  readInbox,
  type Inbox,
} from '../../../../src/plugins/submissions/index.ts'
import { aPerson, type SignedIn } from '../../../support/people.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import {
  aDecision,
  anAuthority,
  caseOf,
  secretAnswer,
  threeSteps,
} from '../../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

const as = async ({ id }: SignedIn): Promise<PayloadRequest> => {
  const user = await test.payload.findByID({ collection: 'users', id, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } }, test.payload)
}

const inboxOf = async (
  person: SignedIn,
  search: Record<string, unknown> = {},
  now = new Date(),
): Promise<Inbox> => readInbox(await as(person), parseInboxSearch(search), now)

const numbersIn = ({ cases }: Inbox) => cases.map(({ number }) => number)

const waiting = async (fourEyes = false): Promise<{ id: number; number: string; path: string }> => {
  const { number } = await test.received(aDecision(fourEyes))
  await test.until(number, { progress: 'waiting' })
  const { id } = await caseOf(test.payload, number)
  return { id, number, path: `/api/submissions/${String(id)}` }
}

describe('the dashboard of a case worker', () => {
  it('counts the cases of her authority that wait, and leads to them; others are told of none', async () => {
    const { findTasks } = await import('../../../../src/plugins/review/index.ts')
    const casesOf = async (person: SignedIn) => {
      const req = await as(person)
      const found = req.user ? await findTasks(req, req.user, new Date()) : []
      return found
        .find(({ task }) => task.key === 'open-cases')
        ?.entries.map(({ count, href }) => [href, count])
    }
    const elsewhere = await anAuthority(test.payload)
    const foreign = await aPerson(test, 'Fremd', [{ role: 'case-worker', authority: elsewhere }])
    const editor = await aPerson(test, 'Redaktion', [{ role: 'reviewer', authority: test.owner }])
    const { number, path } = await waiting()
    expect(await casesOf(test.worker)).toEqual([['/admin/case-inbox?assignee=nobody', 1]])
    await test.worker.post(`${path}/assign`, { assignee: test.worker.id })
    expect(await casesOf(test.worker)).toEqual([['/admin/case-inbox?assignee=me', 1]])
    expect(await casesOf(foreign)).toEqual([])
    expect(await casesOf(editor)).toBeUndefined()
    await test.worker.post(`${path}/decide`, { action: 'approved' })
    await test.until(number, { progress: 'closed' })
    expect(await casesOf(test.worker)).toEqual([])
  })
})

describe('the inbox of a case worker', () => {
  it('shows the cases of her authority alone; data protection sees them without being able to work on them', async () => {
    const { number } = await waiting()
    const elsewhere = await anAuthority(test.payload)
    const foreign = await aPerson(test, 'Fremd', [{ role: 'case-worker', authority: elsewhere }])
    const editor = await aPerson(test, 'Redaktion', [{ role: 'reviewer', authority: test.owner }])
    const officer = await aPerson(test, 'Datenschutz', [
      { role: 'data-protection-officer', authority: test.owner },
    ])
    expect(numbersIn(await inboxOf(foreign))).toEqual([])
    expect(numbersIn(await inboxOf(editor))).toEqual([])
    const own = await inboxOf(test.worker, { number })
    expect(own.cases).toMatchObject([{ number, mayWork: true, progress: 'waiting' }])
    const seen = await inboxOf(officer, { number })
    expect(seen.cases).toMatchObject([{ number, mayWork: false }])
  })

  it('puts what is due first at the top, and tells what is overdue', async () => {
    const { number } = await waiting()
    const later = new Date(Date.now() + 40 * 24 * 3_600_000)
    const today = await inboxOf(test.worker, { number })
    expect(today.cases[0]?.urgency).toBe('later')
    expect(today.counts.overdue).toBe(0)
    const then = await inboxOf(test.worker, { due: 'overdue' }, later)
    expect(numbersIn(then)).toContain(number)
    expect(then.counts.overdue).toBe(then.total)
    const dues = then.cases.map(({ due }) => due ?? '')
    expect(dues).toEqual([...dues].sort())
  })

  it('finds what is hers and what is nobody’s, and counts both', async () => {
    const { number, path } = await waiting()
    expect(numbersIn(await inboxOf(test.worker, { assignee: 'nobody' }))).toContain(number)
    const before = (await inboxOf(test.worker)).counts.mine
    await test.worker.post(`${path}/assign`, { assignee: test.worker.id })
    const mine = await inboxOf(test.worker, { assignee: 'me' })
    expect(numbersIn(mine)).toContain(number)
    expect(mine.counts.mine).toBe(before + 1)
    expect(numbersIn(await inboxOf(test.worker, { assignee: 'nobody' }))).not.toContain(number)
    expect((await test.worker.post(`${path}/assign`, { assignee: null })).status).toBe(200)
    expect(numbersIn(await inboxOf(test.worker, { assignee: 'nobody' }))).toContain(number)
  })

  it('keeps what is closed apart from what is open', async () => {
    const { number } = await test.received(threeSteps())
    await test.until(number, { progress: 'closed' })
    expect(numbersIn(await inboxOf(test.worker, { number }))).toEqual([])
    const closed = await inboxOf(test.worker, { number, progress: 'closed' })
    expect(closed.cases).toMatchObject([{ number, urgency: 'none' }])
  })

  it('takes a search that makes no sense for none', () => {
    expect(parseInboxSearch({ progress: 'x', page: '-1', assignee: 'y', due: ['a'] })).toEqual(
      parseInboxSearch({}),
    )
  })
})

describe('protected answers', () => {
  it('are opened by a case worker alone, one case at a time, and the log tells who did', async () => {
    const { id, path } = await waiting()
    const officer = await aPerson(test, 'Datenschutz', [
      { role: 'data-protection-officer', authority: test.owner },
    ])
    expect((await officer.post(`${path}/answers`)).status).toBe(403)
    const opened = await test.worker.post(`${path}/answers`)
    expect(opened.status).toBe(200)
    expect(JSON.stringify(opened.body)).toContain(secretAnswer)
    const { rows } = await test.pool.query<{ actor: string; fields: string }>(
      `select actor, seen_fields as fields from protection_records
       where submission = $1 and action = 'viewed'`,
      [id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.actor).toBe(`users:${String(test.worker.id)}`)
    expect(rows[0]?.fields).toContain('answers.ahv')
    expect(rows[0]?.fields).not.toContain(secretAnswer)
  })
})

describe('closing by hand', () => {
  it('is for cases whose workflow cannot go on, and needs a reason', async () => {
    const { id, number, path } = await waiting()
    const why = { reason: 'Am Schalter erledigt' }
    expect((await test.worker.post(`${path}/close`, why)).status).toBe(409)
    await test.pool.query(`update submissions set progress = 'incident' where id = $1`, [id])
    expect((await test.worker.post(`${path}/close`, {})).status).toBe(400)
    expect((await test.worker.post(`${path}/close`, why)).status).toBe(200)
    expect(await caseOf(test.payload, number)).toMatchObject({ progress: 'closed' })
    expect((await test.worker.post(`${path}/close`, why)).status).toBe(409)
  })
})
