import { createLocalReq } from 'payload'
import request from 'supertest'

import { waitingForMe } from '../../../src/editorial/waiting-for-me.ts'
import { aDocument } from '../../support/builders.ts'
import { type Newsroom, startNewsroom } from '../../support/newsroom.ts'

let test: Newsroom['test']
let owner: Newsroom['owner']
let the: Newsroom['the']
let step: Newsroom['step']
let aDraft: Newsroom['aDraft']
let draftOf: Newsroom['draftOf']
let stateOf: Newsroom['stateOf']
let isPublic: Newsroom['isPublic']
let inState: Newsroom['inState']
let fourEyes: Newsroom['fourEyes']

beforeAll(async () => {
  ;({ test, owner, the, step, aDraft, draftOf, stateOf, isPublic, inState, fourEyes } =
    await startNewsroom())
})

beforeEach(async () => {
  await fourEyes(false)
})

describe('a change on top of what is published', () => {
  it('goes its way while the public sees what it saw', async () => {
    const id = await inState('published')
    await the('editor').patch(`/api/faqs/${String(id)}`, { order: 9 })
    await step('editor', id, 'request-review')
    const seen = await request(test.app).get(`/api/faqs/${String(id)}`)
    expect([await stateOf(id), seen.body.order]).toEqual(['in-review', 3])
    await step('reviewer', id, 'publish')
    expect((await request(test.app).get(`/api/faqs/${String(id)}`)).body.order).toBe(9)
  })

  it('is a draft again as soon as somebody edits what was approved', async () => {
    const id = await inState('approved')
    await the('editor').patch(`/api/faqs/${String(id)}`, { order: 9 })
    const { workflow } = await draftOf(id)
    expect([workflow?.state, workflow?.approvedAt]).toEqual(['draft', null])
  })

  it('keeps its approval when it is saved as it is', async () => {
    const id = await inState('approved')
    await the('editor').patch(`/api/faqs/${String(id)}`, { order: 3 })
    expect(await stateOf(id)).toBe('approved')
  })

  it('knows everybody who changed something, until it is published', async () => {
    const id = await inState('draft')
    await the('reviewer').patch(`/api/faqs/${String(id)}`, { order: 5 })
    expect((await draftOf(id)).workflow?.changedBy).toEqual([the('editor').id, the('reviewer').id])
    await step('canton', id, 'publish')
    expect((await draftOf(id)).workflow?.changedBy).toEqual([])
  })
})

describe('retiring', () => {
  it('takes a document away from the public and says so in its status', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Alt', { data: { owner } })
    await the('canton').post(`/api/services/${String(id)}/transition`, { action: 'retire' })
    const answer = await request(test.app).get(`/api/services/${String(id)}`)
    const service = await test.payload.findByID({ collection: 'services', id, draft: true })
    expect([answer.status, service.status, service.workflow?.state]).toEqual([
      404,
      'retired',
      'retired',
    ])
    await the('canton').post(`/api/services/${String(id)}/transition`, { action: 'reopen' })
    const again = await test.payload.findByID({ collection: 'services', id, draft: true })
    expect([again.status, again.workflow?.state]).toEqual(['active', 'draft'])
  })

  it('is not possible before anything was public', async () => {
    const id = await inState('draft')
    expect((await step('canton', id, 'retire')).status).toBe(409)
  })
})

describe('four eyes', () => {
  beforeEach(async () => {
    await fourEyes(true)
  })

  it('let the author of a change neither approve nor publish it, by any door', async () => {
    const id = await inState('draft')
    await the('reviewer').patch(`/api/faqs/${String(id)}`, { order: 8 })
    await step('editor', id, 'request-review')
    const own = await step('reviewer', id, 'approve')
    expect([own.status, own.body.errors?.[0]?.data?.code]).toEqual([403, 'OWN_CHANGE'])
    expect((await step('second', id, 'approve')).status).toBe(200)
    expect((await step('reviewer', id, 'publish')).status).toBe(403)
    const direct = await the('reviewer').patch(`/api/faqs/${String(id)}`, { _status: 'published' })
    expect([direct.status, await isPublic(id)]).toEqual([403, false])
    expect(direct.body.errors?.[0]?.message).toContain('Vier-Augen-Prinzip')
    expect((await step('second', id, 'publish')).status).toBe(200)
  })

  it('let nothing be published that was changed in the same breath', async () => {
    const id = await aDraft()
    await step('editor', id, 'request-review')
    await step('second', id, 'approve')
    const answer = await the('second').patch(`/api/faqs/${String(id)}`, {
      _status: 'published',
      order: 77,
    })
    expect([answer.status, await isPublic(id)]).toEqual([403, false])
  })

  it('let nobody publish what they create', async () => {
    const answer = await the('canton').post('/api/topics', {
      title: 'Neu',
      catalogue: 'privat',
      _status: 'published',
    })
    expect(answer.status).toBe(403)
  })
})

describe('two people at once', () => {
  it('do not both take a step: one wins, the other is told', async () => {
    const id = await inState('in-review')
    const answers = await Promise.all([
      step('reviewer', id, 'approve'),
      step('second', id, 'approve'),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('are told when the state they looked at is not the latest', async () => {
    const id = await inState('in-review')
    const seen = (await draftOf(id)).updatedAt
    await the('editor').patch(`/api/faqs/${String(id)}`, { order: 11 })
    const answer = await step('reviewer', id, 'approve', { seen })
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([409, 'CHANGED_MEANWHILE'])
  })
})

describe('the bar beside a document', () => {
  it('shows exactly what the person may do now', async () => {
    const id = await inState('in-review')
    const actionsOf = async (name: string): Promise<unknown> =>
      (await the(name).get(`/api/faqs/${String(id)}/workflow`)).body.actions
    expect(await actionsOf('editor')).toEqual(['withdraw'])
    expect(await actionsOf('reviewer')).toEqual([
      'withdraw',
      'request-changes',
      'approve',
      'publish',
    ])
    expect(await actionsOf('auditor')).toEqual([])
  })

  it('is nothing for the public', async () => {
    const id = await inState('published')
    const answers = await Promise.all([
      request(test.app).get(`/api/faqs/${String(id)}/workflow`),
      request(test.app).get(`/api/faqs?where[workflow.state][equals]=published`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([401, 400])
    const seen = await request(test.app).get(`/api/faqs/${String(id)}`)
    expect(seen.body.workflow).toBeUndefined()
  })

  it('gives a document only to people who can work on it', async () => {
    const id = await inState('draft')
    const wrong = await step('editor', id, 'assign', { assignee: the('foreign').id })
    expect(wrong.body.errors?.[0]?.data?.code).toBe('PERSON_UNKNOWN')
    const right = await step('editor', id, 'assign', { assignee: the('reviewer').id })
    expect(right.body.assignee).toMatchObject({ id: the('reviewer').id })
  })

  it('names everything that is wrong with a request', async () => {
    const id = await inState('draft')
    const answer = await step('editor', id, 'fly', { at: 'tomorrow' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.message).toMatch(/action.*at/s)
  })
})

describe('what waits for somebody', () => {
  const waitingFor = async (name: string) => {
    const { id } = the(name)
    const user = await test.payload.findByID({ collection: 'users', id, depth: 0 })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, test.payload)
    return waitingForMe(req)
  }

  it('is what they may approve and what was given to them, and not their own change', async () => {
    await fourEyes(true)
    const id = await inState('draft')
    await the('second').patch(`/api/faqs/${String(id)}`, { order: 21 })
    await step('editor', id, 'request-review')
    const given = await inState('draft')
    await step('editor', given, 'assign', { assignee: the('second').id })
    const of = async (name: string) =>
      (await waitingFor(name))
        .filter((waiting) => [id, given].includes(waiting.id))
        .map(({ reason }) => reason)
    expect(await of('reviewer')).toEqual(['review'])
    expect(await of('second')).toEqual(['assigned'])
    expect(await of('foreign')).toEqual([])
  })
})
