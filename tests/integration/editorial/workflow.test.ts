import { createLocalReq, type TypedUser } from 'payload'
import request from 'supertest'

import { type WorkflowState, workflowStates } from '../../../src/domain/editorial/change.ts'
import {
  transitions,
  type WorkflowAction,
  workflowActions,
} from '../../../src/domain/editorial/transitions.ts'
import { waitingForMe } from '../../../src/editorial/waiting-for-me.ts'
import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let owner: number
const people: Record<string, SignedIn> = {}

const the = (name: string): SignedIn => {
  const person = people[name]
  if (!person) throw new Error(`Nobody is called ${name}`)
  return person
}

beforeAll(async () => {
  test = await startApp('empty')
  owner = (await aDocument(test.payload, 'authorities', 'Sursee')).id
  const other = (await aDocument(test.payload, 'authorities', 'Luzern')).id
  people.admin = await aPerson(test, 'admin', [{ role: 'admin' }])
  people.canton = await aPerson(test, 'canton', [{ role: 'canonical-editor' }])
  people.editor = await aPerson(test, 'editor', [{ role: 'local-editor', authority: owner }])
  people.reviewer = await aPerson(test, 'reviewer', [{ role: 'reviewer', authority: owner }])
  people.second = await aPerson(test, 'second', [{ role: 'reviewer', authority: owner }])
  people.foreign = await aPerson(test, 'foreign', [
    { role: 'local-editor', authority: other },
    { role: 'reviewer', authority: other },
  ])
  people.auditor = await aPerson(test, 'auditor', [{ role: 'auditor' }])
})

const fourEyes = (on: boolean) =>
  test.payload.updateGlobal({ slug: 'catalogue-settings', data: { fourEyes: on } })

beforeEach(async () => {
  await fourEyes(false)
})

/** A draft that the editor wrote. */
const aDraft = async (): Promise<number> => {
  const { id } = await aDocument(test.payload, 'faqs', 'Frage', {
    status: 'draft',
    data: { owner },
  })
  await the('editor').patch(`/api/faqs/${String(id)}`, { order: 3 })
  return id
}

const step = (name: string, id: number, action: string, more: object = {}) =>
  the(name).post(`/api/faqs/${String(id)}/transition`, { action, ...more })

const draftOf = (id: number) =>
  test.payload.findByID({ collection: 'faqs', id, draft: true, depth: 0 })

const stateOf = async (id: number) => (await draftOf(id)).workflow?.state

const isPublic = async (id: number): Promise<boolean> =>
  (await request(test.app).get(`/api/faqs/${String(id)}`)).status === 200

/** A document in a state, brought there by people. */
const inState = async (state: WorkflowState): Promise<number> => {
  const id = await aDraft()
  const way: Record<WorkflowState, WorkflowAction[]> = {
    draft: [],
    'in-review': ['request-review'],
    approved: ['request-review', 'approve'],
    published: ['publish'],
    retired: ['publish', 'retire'],
  }
  for (const action of way[state]) await step('canton', id, action)
  return id
}

const mayTake: Record<'editor' | 'publisher', readonly string[]> = {
  editor: ['admin', 'canton', 'editor', 'reviewer'],
  publisher: ['admin', 'canton', 'reviewer'],
}
const everybody = ['admin', 'canton', 'editor', 'reviewer', 'foreign', 'auditor']

describe.each(workflowActions)('%s', (action) => {
  const [from = 'draft'] = transitions[action].from.filter(
    (state) => action !== 'retire' || state === 'published',
  )

  it.each(everybody)('is decided by the role: %s', async (name) => {
    const id = await inState(from)
    const answer = await step(name, id, action, { comment: 'Bitte' })
    const allowed = mayTake[transitions[action].by].includes(name)
    expect([answer.status, await stateOf(id)]).toEqual(
      allowed ? [200, transitions[action].to] : [403, from],
    )
  })

  it('is refused from every other state', async () => {
    for (const state of workflowStates.filter((s) => !transitions[action].from.includes(s))) {
      const id = await inState(state)
      const answer = await step('canton', id, action, { comment: 'Bitte' })
      expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([
        409,
        'TRANSITION_NOT_POSSIBLE',
      ])
    }
  })

  it('is nothing for people who are not signed in', async () => {
    const id = await inState(from)
    const answer = await request(test.app)
      .post(`/api/faqs/${String(id)}/transition`)
      .send({ action })
    expect(answer.status).toBe(401)
  })
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

describe('a save without a transition', () => {
  it('is a draft unless it says that it publishes', async () => {
    const id = await inState('published')
    const answer = await the('canton').patch(`/api/faqs/${String(id)}`, { order: 9 })
    expect([answer.body.doc?._status, await stateOf(id)]).toEqual(['draft', 'draft'])
  })

  it('publishes for those who may publish, and for nobody else', async () => {
    const id = await inState('draft')
    const publish = (name: string) =>
      the(name).patch(`/api/faqs/${String(id)}`, { _status: 'published' })
    const refused = await publish('editor')
    expect([refused.status, refused.body.errors?.[0]?.data?.code]).toEqual([
      403,
      'TRANSITION_FORBIDDEN',
    ])
    expect((await publish('reviewer')).status).toBe(200)
    expect(await isPublic(id)).toBe(true)
  })

  it('does not take away for those who may not publish', async () => {
    const id = await inState('published')
    const answer = await the('editor').patch(`/api/faqs/${String(id)}`, { _status: 'draft' })
    expect([answer.status, await isPublic(id)]).toEqual([403, true])
  })

  it('cannot write the workflow', async () => {
    const id = await inState('draft')
    await the('editor').patch(`/api/faqs/${String(id)}`, {
      workflow: { state: 'approved', changedBy: [], approvedAt: '2026-01-01T00:00:00.000Z' },
    })
    const { workflow } = await draftOf(id)
    expect([workflow?.state, workflow?.changedBy]).toEqual(['draft', [the('editor').id]])
  })

  it('does not publish by restoring a version', async () => {
    const id = await inState('published')
    await the('editor').patch(`/api/faqs/${String(id)}`, { order: 9 })
    await step('canton', id, 'publish')
    const { docs } = await test.payload.findVersions({
      collection: 'faqs',
      where: { and: [{ parent: { equals: id } }, { 'version.order': { equals: 3 } }] },
      sort: '-createdAt',
    })
    const version = `/api/faqs/versions/${String(docs[0]?.id)}`
    expect((await the('editor').post(version)).status).toBe(403)
    expect((await the('editor').post(`${version}?draft=true`)).status).toBe(200)
    const seen = await request(test.app).get(`/api/faqs/${String(id)}`)
    expect([seen.body.order, await stateOf(id)]).toEqual([9, 'draft'])
  })

  it('of many documents at once obeys the same rule', async () => {
    const id = await inState('draft')
    const path = `/api/faqs?where[id][equals]=${String(id)}`
    const answer = await the('editor').patch(path, { _status: 'published' })
    expect([answer.body.docs, await isPublic(id)]).toEqual([[], false])
  })

  it('obeys the same rule over GraphQL', async () => {
    const id = await inState('draft')
    const mutation = (name: string) =>
      the(name).post('/api/graphql', {
        query: `mutation { updateFaq(id: ${String(id)}, data: { _status: published }) { id } }`,
      })
    await mutation('editor')
    expect(await isPublic(id)).toBe(false)
    await mutation('reviewer')
    expect(await isPublic(id)).toBe(true)
  })

  it('into the trash and out of it moves nothing', async () => {
    const id = await inState('published')
    const trashed = await the('editor').patch(`/api/faqs/${String(id)}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(trashed.status).toBe(200)
    const { docs } = await test.payload.find({
      collection: 'faqs',
      where: { id: { equals: id } },
      trash: true,
    })
    expect(docs[0]?.workflow?.state).toBe('published')
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
      step('second', id, 'request-changes', { comment: 'Nein' }),
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
    const req = await createLocalReq(
      { user: { ...user, collection: 'users' } as TypedUser },
      test.payload,
    )
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
