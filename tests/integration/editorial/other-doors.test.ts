import request from 'supertest'

import { type Newsroom, startNewsroom } from '../../support/newsroom.ts'

let test: Newsroom['test']
let the: Newsroom['the']
let step: Newsroom['step']
let draftOf: Newsroom['draftOf']
let stateOf: Newsroom['stateOf']
let isPublic: Newsroom['isPublic']
let inState: Newsroom['inState']
let fourEyes: Newsroom['fourEyes']

beforeAll(async () => {
  ;({ test, the, step, draftOf, stateOf, isPublic, inState, fourEyes } = await startNewsroom())
})

beforeEach(async () => {
  await fourEyes(false)
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
    expect([refused.status, await isPublic(id)]).toEqual([403, false])
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
    expect([answer.status, await isPublic(id)]).toEqual([403, false])
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
    const trashed = await the('canton').patch(`/api/faqs/${String(id)}`, {
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
