import type { CollectionSlug } from 'payload'
import request from 'supertest'

import { aDocument, contentSlugs } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
const secret = 'Geheim4711'
const drafts = new Map<CollectionSlug, number>()

beforeAll(async () => {
  test = await startApp('empty')
  for (const slug of contentSlugs) {
    const { id } = await aDocument(test.payload, slug, secret, { status: 'draft' })
    drafts.set(slug, id)
  }
})

const get = (path: string) => request(test.app).get(path)
const graphql = (query: string) => request(test.app).post('/api/graphql').send({ query })

/** Every collection there is, Payload's own included, so that a new one cannot be forgotten. */
const everySlug = (): CollectionSlug[] => test.payload.config.collections.map(({ slug }) => slug)

const surfacesOf = (slug: string, id: number): string[] => {
  const base = `/api/${slug}`
  return [
    `${base}?limit=100`,
    `${base}?draft=true&limit=100`,
    `${base}?draft=true&trash=true&limit=100&depth=3`,
    `${base}?pagination=false&limit=0&draft=true`,
    `${base}?where[_status][equals]=draft&draft=true`,
    `${base}?where[id][equals]=${String(id)}&draft=true`,
    `${base}?locale=all&draft=true&limit=100`,
    `${base}/${String(id)}`,
    `${base}/${String(id)}?draft=true&depth=3`,
    `${base}/versions`,
    `${base}/versions?where[parent][equals]=${String(id)}&limit=0`,
    `${base}/versions/1`,
    `${base}/count?draft=true`,
    `${base}/versions/count`,
    `${base}/duplicate`,
    `${base}/export`,
  ]
}

describe('an anonymous reader', () => {
  it('finds no draft through any REST surface of any collection', async () => {
    const found: string[] = []
    for (const slug of everySlug()) {
      for (const path of surfacesOf(slug, drafts.get(slug) ?? 1)) {
        const answer = await get(path)
        if (answer.text.includes(secret) || answer.status === 500)
          found.push(`${String(answer.status)} ${path}`)
      }
    }
    expect(found).toEqual([])
  })

  it('counts no draft', async () => {
    for (const slug of contentSlugs) {
      const all = await test.payload.count({
        collection: slug,
        where: { _status: { equals: 'published' } },
      })
      const answer = await get(`/api/${slug}/count?draft=true`)
      expect({ slug, totalDocs: answer.body.totalDocs as unknown }).toEqual({
        slug,
        totalDocs: all.totalDocs,
      })
    }
  })

  it('finds no draft through any GraphQL field', async () => {
    const { body } = await graphql('{ __schema { queryType { fields { name args { name } } } } }')
    const fields = body.data.__schema.queryType.fields as {
      name: string
      args: { name: string }[]
    }[]
    const found: string[] = []
    for (const { name, args } of fields) {
      const has = (argument: string) => args.some((arg) => arg.name === argument)
      for (const id of has('id') ? [...drafts.values()] : [0]) {
        const given = [
          ...(has('id') ? [`id: ${String(id)}`] : []),
          ...(has('draft') ? ['draft: true'] : []),
          ...(has('limit') ? ['limit: 0'] : []),
          ...(has('trash') ? ['trash: true'] : []),
        ].join(', ')
        const selection =
          has('limit') && !has('id') ? '{ totalDocs docs { id } }' : '{ __typename }'
        const query = `{ ${name}${given ? `(${given})` : ''} ${name.startsWith('count') ? '{ totalDocs }' : selection} }`
        const answer = await graphql(query)
        if (JSON.stringify(answer.body).includes(secret)) found.push(query)
      }
    }
    expect(found).toEqual([])
  })

  it('is not handed a draft inside a published document', async () => {
    const topic = drafts.get('topics')
    const { id } = await aDocument(test.payload, 'services', 'Öffentlich', {
      data: { topics: [topic] },
    })
    const rest = await get(`/api/services/${String(id)}?depth=3&draft=true`)
    const graph = await graphql(
      `{ Service(id: ${String(id)}, draft: true) { title topics { id title } } }`,
    )
    expect(rest.body.title).toContain('Öffentlich')
    expect(rest.text).not.toContain(secret)
    expect(JSON.stringify(graph.body)).not.toContain(secret)
  })

  it('is not handed a draft through a join', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Öffentlich')
    const place = await aDocument(test.payload, 'jurisdictions', 'Ort')
    await aDocument(test.payload, 'service-variants', secret, {
      status: 'draft',
      data: { service: id, jurisdiction: place.id },
    })
    const rest = await get(`/api/services/${String(id)}?depth=3&joins[variants][limit]=0`)
    expect(rest.body.variants.docs).toEqual([])
    const graph = await graphql(
      `{ Service(id: ${String(id)}) { variants(limit: 0) { docs { id localName } } } }`,
    )
    expect(graph.body.data.Service.variants.docs).toEqual([])
  })

  it('cannot ask about a draft by filtering or sorting through a relation', async () => {
    const questions = [
      `/api/services?where[topics.title][contains]=${secret}`,
      `/api/services?where[and][0][or][0][topics.title][like]=${secret}`,
      `/api/services?where[topics][contains][title][equals]=${secret}`,
      '/api/service-variants?sort=service.title',
      '/api/services?sort=-replacedBy.title',
      '/api/services/count?where[replacedBy.title][exists]=true',
      `/api/services?where[variants.localName][equals]=${secret}`,
    ]
    for (const path of questions) {
      const answer = await get(path)
      expect({ path, status: answer.status }).toEqual({ path, status: 403 })
      expect(answer.text).toContain('QUERY_FORBIDDEN')
    }
  })

  it('does not see what lies in the trash', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Weggeworfen')
    await test.payload.update({
      collection: 'faqs',
      id,
      data: { deletedAt: new Date().toISOString() },
      trash: true,
    })
    const list = await get('/api/faqs?trash=true&limit=100')
    const single = await get(`/api/faqs/${String(id)}?trash=true`)
    expect(list.text).not.toContain('Weggeworfen')
    expect(single.status).toBe(404)
  })

  it('sees no internal field, and cannot filter by one', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Öffentlich')
    const authority = await aDocument(test.payload, 'authorities', 'Amt', {
      data: { sedexId: secret, contactPersonsInternal: secret },
    })
    const service = await get(`/api/services/${String(id)}?locale=all`)
    expect(service.text).not.toContain('intern"')
    expect(service.body.internalNote).toBeUndefined()
    const office = await get(`/api/authorities/${String(authority.id)}`)
    expect(office.text).not.toContain(secret)
    const probe = await get(`/api/authorities?where[sedexId][equals]=${secret}`)
    expect(probe.status).toBe(400)
  })

  it('is handed nothing that he sent himself', async () => {
    const data = encodeURIComponent(JSON.stringify({ title: 'Erfunden', topics: [1, 2, 3] }))
    const answer = await get(`/api/services/999999?data=${data}`)
    expect([answer.status, answer.text.includes('Erfunden')]).toEqual([404, false])
  })

  it('can change nothing', async () => {
    for (const slug of everySlug()) {
      const id = String(drafts.get(slug) ?? 1)
      const answers = [
        await request(test.app)
          .post(`/api/${slug}`)
          .send({ title: 'x', email: 'x@example.ch', password: 'x' }),
        await request(test.app).patch(`/api/${slug}/${id}`).send({ title: 'x' }),
        await request(test.app).patch(`/api/${slug}?where[id][exists]=true`).send({ title: 'x' }),
        await request(test.app).delete(`/api/${slug}/${id}`),
        await request(test.app).delete(`/api/${slug}?where[id][exists]=true`),
      ]
      expect({
        slug,
        changed: answers
          .filter(({ status }) => status < 400 || status === 500)
          .map(({ status }) => status),
      }).toEqual({ slug, changed: [] })
    }
  })

  it('learns nothing about accounts', async () => {
    await test.payload.create({
      collection: 'users',
      data: { email: 'person@example.ch', password: 'ein-langes-passwort', name: secret },
    })
    for (const path of [
      '/api/users',
      '/api/users/1',
      '/api/users/me',
      '/api/users?depth=3&limit=0',
      '/api/payload-preferences',
      '/api/payload-locked-documents',
    ]) {
      const answer = await get(path)
      expect({
        path,
        leaks: answer.text.includes(secret) || answer.text.includes('person@example.ch'),
      }).toEqual({ path, leaks: false })
    }
  })
})
