import { type CollectionSlug, formatNames } from 'payload'
import request from 'supertest'

import { aDocument, aDocumentsData, contentSlugs } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp

beforeAll(async () => {
  test = await startApp('empty')
})

it('has a builder for every collection with drafts', () => {
  const withDrafts = test.payload.config.collections
    .filter(({ slug, versions }) => Boolean(versions?.drafts) && !slug.startsWith('payload-'))
    .map(({ slug }) => slug)
  expect(new Set(contentSlugs)).toEqual(new Set(withDrafts))
})

describe.each(contentSlugs)('a document of %s', (slug: CollectionSlug) => {
  it('is created as a draft without its required fields', async () => {
    const draft = await test.payload.create({ collection: slug, data: {}, draft: true })
    expect(draft).toMatchObject({ _status: 'draft' })
  })

  it('is refused for publication while required fields are missing', async () => {
    const publishing = test.payload.create({
      collection: slug,
      data: { _status: 'published' } as never,
    })
    await expect(publishing).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it('is public over the Local API, REST and GraphQL once it is published', async () => {
    const { id } = await aDocument(test.payload, slug, `Probe-${slug}`)
    const local = await test.payload.findByID({ collection: slug, id, overrideAccess: false })
    const rest = await request(test.app).get(`/api/${slug}/${String(id)}`)
    const graphql = await request(test.app)
      .post('/api/graphql')
      .send({ query: `{ document: ${formatNames(slug).singular}(id: ${String(id)}) { id } }` })
    expect([local.id, rest.body.id, graphql.body.data?.document?.id]).toEqual([id, id, id])
  })

  it('keeps what was published while a newer draft is worked on', async () => {
    const { id } = await aDocument(test.payload, slug, 'Alt')
    const data = (await aDocumentsData(test.payload, slug, 'Neu')) as never
    await test.payload.update({ collection: slug, id, data, draft: true })
    const answer = await request(test.app).get(`/api/${slug}/${String(id)}?draft=true`)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('Neu')
  })
})
