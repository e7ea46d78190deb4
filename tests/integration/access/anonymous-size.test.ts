import request from 'supertest'

import { aDocument } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp

beforeAll(async () => {
  test = await startApp('empty')
})

const get = (path: string) => request(test.app).get(path)
const graphql = (query: string) => request(test.app).post('/api/graphql').send({ query })

describe('the size of an anonymous answer', () => {
  beforeAll(async () => {
    for (let i = 0; i < 105; i += 1) await aDocument(test.payload, 'topics', `Thema ${String(i)}`)
  })

  it.each(['limit=0', 'limit=100000', 'pagination=false', 'limit=-1'])(
    'is at most 100 documents with %s',
    async (query) => {
      const answer = await get(`/api/topics?${query}`)
      expect(answer.body.docs.length).toBeLessThanOrEqual(100)
    },
  )

  it('is at most 100 documents over GraphQL', async () => {
    const answer = await graphql('{ Topics(limit: 0) { docs { id } } }')
    expect(answer.body.data.Topics.docs.length).toBeLessThanOrEqual(100)
  })

  it('holds every relation of its documents over GraphQL as over REST', async () => {
    const topics: number[] = []
    for (let i = 0; i < 12; i += 1) {
      const topic = await aDocument(test.payload, 'topics', `Viele ${String(i)}`)
      topics.push(topic.id)
    }
    const { id } = await aDocument(test.payload, 'services', 'Breit', { data: { topics } })
    const graph = await graphql(
      `{ Services(where: { id: { equals: ${String(id)} } }) { docs { topics { title } } } }`,
    )
    expect(graph.body.data.Services.docs[0].topics).toHaveLength(12)
  })

  it('holds at most ten joined documents for each document of a list', async () => {
    const answer = await get('/api/services?joins[variants][limit]=100')
    expect(answer.status).toBe(200)
  })

  it('comes from at most ten questions over GraphQL, aliases counted', async () => {
    const many = Array.from({ length: 11 }, (_, i) => `a${String(i)}: Topics { totalDocs }`).join(
      ' ',
    )
    const answer = await graphql(`{ ${many} }`)
    expect(answer.body.errors[0].extensions.code).toBe('QUERY_FORBIDDEN')
    const spread = `fragment F on Query { ${many} } { ...F }`
    expect((await graphql(spread)).body.errors[0].extensions.code).toBe('QUERY_FORBIDDEN')
  })

  it('does not follow relations for ever over GraphQL', async () => {
    const deep = 'parent { '.repeat(9) + 'id' + ' }'.repeat(9)
    const answer = await graphql(`{ Jurisdictions { docs { ${deep} } } }`)
    expect(answer.body.errors[0].extensions.code).toBe('QUERY_FORBIDDEN')
  })

  it('is refused to a filter of more than fifty conditions', async () => {
    const where = Array.from(
      { length: 51 },
      (_, i) => `where[or][${String(i)}][id][equals]=${String(i)}`,
    )
    expect((await get(`/api/topics?${where.join('&')}`)).status).toBe(400)
  })

  it('does not reach deeper than two relations', async () => {
    const top = await aDocument(test.payload, 'jurisdictions', 'Ebene 0')
    const one = await aDocument(test.payload, 'jurisdictions', 'Ebene 1', {
      data: { parent: top.id },
    })
    const two = await aDocument(test.payload, 'jurisdictions', 'Ebene 2', {
      data: { parent: one.id },
    })
    const three = await aDocument(test.payload, 'jurisdictions', 'Ebene 3', {
      data: { parent: two.id },
    })
    const answer = await get(`/api/jurisdictions/${String(three.id)}?depth=10`)
    expect(answer.body.parent.parent.longName).toBe('Ebene 1')
    expect(answer.body.parent.parent.parent).toBe(top.id)
  })
})
