import request from 'supertest'

import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let own: number
let foreign: number
let editor: SignedIn
let reviewer: SignedIn
let translator: SignedIn

beforeAll(async () => {
  test = await startApp('empty')
  own = (await aDocument(test.payload, 'authorities', 'Eigene Stelle')).id
  foreign = (await aDocument(test.payload, 'authorities', 'Andere Stelle')).id
  await aPerson(test, 'erste', [{ role: 'admin' }])
  editor = await aPerson(test, 'redaktion', [{ role: 'local-editor', authority: own }])
  reviewer = await aPerson(test, 'freigabe', [{ role: 'reviewer', authority: own }])
  translator = await aPerson(test, 'traduction', [
    { role: 'translator', authority: own, locale: 'fr' },
  ])
})

const aFaq = async (owner: number, status: 'draft' | 'published' = 'draft'): Promise<number> => {
  const { id } = await aDocument(test.payload, 'faqs', 'Wortlaut', { status, data: { owner } })
  return id
}

const stored = (id: number) =>
  test.payload.findByID({ collection: 'faqs', id, draft: true, depth: 0, locale: 'de' })

const readByAll = (id: number) => request(test.app).get(`/api/faqs/${String(id)}`)
const isPublic = async (id: number) => (await readByAll(id)).status === 200
const graphql = (person: SignedIn, query: string) => person.post('/api/graphql', { query })

const oldest = async (id: number): Promise<string> => {
  const { docs } = await test.payload.findVersions({
    collection: 'faqs',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  })
  return docs[0]?.id ?? ''
}

const published = { _status: 'published' }
const planned = { action: 'publish', at: '2030-01-01T00:00:00.000Z' }

describe('whoever may not publish', () => {
  const path = (id: number, query = '') => `/api/faqs/${String(id)}${query}`
  const tricks: Record<string, (id: number) => PromiseLike<unknown>> = {
    'by saying so in an update': (id) => editor.patch(path(id), published),
    'by saying so while saving a draft': (id) => editor.patch(path(id, '?draft=true'), published),
    'in one language': (id) => editor.patch(path(id, '?publishSpecificLocale=de'), published),
    'in one language, by the address alone': (id) =>
      editor.patch(path(id, '?publishSpecificLocale=de'), { order: 4 }),
    'as an autosave': (id) => editor.patch(path(id, '?autosave=true&draft=true'), published),
    'many documents at once': (id) =>
      editor.patch(`/api/faqs?where[id][equals]=${String(id)}`, published),
    'many documents at once, as drafts': (id) =>
      editor.patch(`/api/faqs?where[id][equals]=${String(id)}&draft=true`, published),
    'with a method named in a header': (id) =>
      editor
        .post(path(id), published)
        .set('X-HTTP-Method-Override', 'PATCH')
        .set('X-Payload-HTTP-Method-Override', 'PATCH'),
    'over GraphQL': (id) =>
      graphql(
        editor,
        `mutation { updateFaq(id: ${String(id)}, data: { _status: published }) { id } }`,
      ),
    'over GraphQL, as a draft': (id) =>
      graphql(
        editor,
        `mutation { updateFaq(id: ${String(id)}, draft: true, data: { _status: published }) { id } }`,
      ),
    'by restoring a version': async (id) => editor.post(`/api/faqs/versions/${await oldest(id)}`),
    'by restoring a version over GraphQL': async (id) =>
      graphql(
        editor,
        `mutation { restoreVersionFaq(id: ${await oldest(id)}, draft: false) { id } }`,
      ),
    'by taking the step': (id) => editor.post(path(id, '/transition'), { action: 'publish' }),
    'by planning the step': (id) => editor.post(path(id, '/transition'), planned),
    'by putting the task into the queue': (id) =>
      editor.post('/api/payload-jobs', {
        taskSlug: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'faqs', value: id } },
      }),
  }

  it.each(Object.entries(tricks))('does not publish %s', async (_, trick) => {
    const id = await aFaq(own)
    await trick(id)
    expect(await isPublic(id)).toBe(false)
    expect((await stored(id))._status).toBe('draft')
    expect((await test.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
  })

  it.each(Object.entries(tricks))('changes nothing that is public %s', async (_, trick) => {
    const id = await aFaq(own, 'published')
    await editor.patch(`/api/faqs/${String(id)}?draft=true`, { order: 7 })
    const before = (await readByAll(id)).body as Record<string, unknown>
    await trick(id)
    const after = (await readByAll(id)).body as Record<string, unknown>
    expect([after._status, after.order]).toEqual([before._status, before.order])
  })

  it.each(['', '?draft=true', '?publishSpecificLocale=de'])(
    'begins nothing that is public at once, by /api/faqs%s',
    async (query) => {
      const { question, answer } = await stored(await aFaq(own))
      const data = { question, answer, audience: 'public', owner: own, ...published }
      const begun = await editor.post(`/api/faqs${query}`, data)
      const id = (begun.body as { doc?: { id: number } }).doc?.id
      expect(id !== undefined && (await isPublic(id))).toBe(false)
    },
  )

  it.each(['', '?draft=false'])('copies nothing into public, by duplicate%s', async (query) => {
    const id = await aFaq(own, 'published')
    const copy = await editor.post(`/api/faqs/${String(id)}/duplicate${query}`, published)
    const copied = (copy.body as { doc?: { id: number } }).doc?.id
    expect(copied !== undefined && (await isPublic(copied))).toBe(false)
  })

  const removals: Record<string, (id: number) => PromiseLike<unknown>> = {
    'by saying so': (id) => editor.patch(path(id), { _status: 'draft' }),
    'in all languages': (id) => editor.patch(path(id, '?unpublishAllLocales=true'), {}),
    'by throwing it away': (id) =>
      editor.patch(path(id), { deletedAt: '2026-01-01T00:00:00.000Z' }),
    'by throwing many away': (id) =>
      editor.patch(`/api/faqs?where[id][equals]=${String(id)}`, {
        deletedAt: '2026-01-01T00:00:00.000Z',
      }),
    'by deleting it': (id) => editor.delete(path(id)),
    'by deleting many': (id) => editor.delete(`/api/faqs?where[id][equals]=${String(id)}`),
    'by taking the step': (id) => editor.post(path(id, '/transition'), { action: 'retire' }),
    'by planning the step': (id) =>
      editor.post(path(id, '/transition'), { ...planned, action: 'retire' }),
  }

  it.each(Object.entries(removals))('takes nothing off the net %s', async (_, trick) => {
    const id = await aFaq(own, 'published')
    await trick(id)
    expect(await isPublic(id)).toBe(true)
    expect((await test.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
  })
})

describe('whoever works for one authority', () => {
  it.each(['editor', 'reviewer'])(
    'hands nothing over and takes nothing over: the %s',
    async (who) => {
      const person = who === 'editor' ? editor : reviewer
      const [mine, theirs] = [await aFaq(own), await aFaq(foreign)]
      await person.patch(`/api/faqs/${String(mine)}`, { owner: foreign })
      await person.patch(`/api/faqs/${String(mine)}`, { owner: null })
      await person.patch(`/api/faqs/${String(theirs)}`, { owner: own })
      await person.patch('/api/faqs?where[id][exists]=true', { owner: own })
      await graphql(
        person,
        `mutation { updateFaq(id: ${String(theirs)}, data: { owner: ${String(own)} }) { id } }`,
      )
      const owners = [(await stored(mine)).owner, (await stored(theirs)).owner]
      expect(owners).toEqual([own, foreign])
    },
  )

  it('reaches no document of another one by changing or deleting many', async () => {
    const [mine, theirs] = [await aFaq(own), await aFaq(foreign)]
    await editor.patch('/api/faqs?where[id][exists]=true&draft=true', { order: 42 })
    expect([(await stored(mine)).order, (await stored(theirs)).order]).toEqual([42, 0])
    await editor.delete('/api/faqs?where[id][exists]=true')
    await editor.delete(`/api/faqs?where[or][0][id][equals]=${String(theirs)}`)
    expect((await stored(theirs)).id).toBe(theirs)
  })

  it('finds no draft of another one by any door', async () => {
    const id = await aFaq(foreign)
    const version = await oldest(id)
    const name = `where[parent][equals]=${String(id)}`
    const answers = await Promise.all([
      editor.get(`/api/faqs/${String(id)}?draft=true`),
      editor.get(`/api/faqs?where[id][equals]=${String(id)}&draft=true`),
      editor.get(`/api/faqs?where[id][equals]=${String(id)}&trash=true`),
      editor.get(`/api/faqs/versions/${version}`),
      editor.get(`/api/faqs/versions?${name}`),
      editor.get(`/api/faqs/${String(id)}/workflow`),
      editor.post(`/api/faqs/versions/${version}`),
      editor.post(`/api/faqs/${String(id)}/duplicate`),
      graphql(editor, `{ Faq(id: ${String(id)}, draft: true) { question } }`),
      graphql(editor, `{ versionFaq(id: ${version}) { version { question } } }`),
      graphql(
        editor,
        `{ versionsFaqs(where: { parent: { equals: ${String(id)} } }) { docs { version { question } } } }`,
      ),
      graphql(editor, `mutation { restoreVersionFaq(id: ${version}) { question } }`),
    ])
    expect(answers.map(({ text }) => text).filter((text) => text.includes('Wortlaut'))).toEqual([])
    const count = await editor.get(`/api/faqs/count?where[id][equals]=${String(id)}&draft=true`)
    expect((count.body as { totalDocs?: number }).totalDocs).toBe(0)
  })

  it('sees the history of what is her own', async () => {
    const id = await aFaq(own)
    const answer = await editor.get(`/api/faqs/versions?where[parent][equals]=${String(id)}`)
    expect((answer.body as { totalDocs?: number }).totalDocs).toBe(1)
  })

  it.each(['grants', 'grants over GraphQL', 'another account'])(
    'gives no rights: %s',
    async (way) => {
      const other = await aPerson(test, 'andere', [])
      const grants = [{ role: 'admin' }]
      if (way === 'grants') await editor.patch(`/api/users/${String(editor.id)}`, { grants })
      else if (way === 'another account')
        await editor.patch(`/api/users/${String(other.id)}`, { grants })
      else
        await graphql(
          editor,
          `mutation { updateUser(id: ${String(editor.id)}, data: { grants: [{ role: admin }] }) { id } }`,
        )
      const { docs } = await test.payload.find({
        collection: 'users',
        where: { id: { in: [editor.id, other.id] } },
      })
      expect(docs.flatMap((user) => user.grants?.map(({ role }) => role) ?? [])).toEqual([
        'local-editor',
      ])
    },
  )
})

describe('a translator', () => {
  const retitle = (person: SignedIn, id: number, locale: string) =>
    person.patch(`/api/faqs/${String(id)}?locale=${locale}&draft=true`, { question: 'Autre?' })

  it('writes her language and no other', async () => {
    const id = await aFaq(own)
    const answers = [
      await retitle(translator, id, 'fr'),
      await retitle(translator, id, 'de'),
      await retitle(translator, id, 'it'),
      await retitle(translator, await aFaq(foreign), 'fr'),
      await translator.patch(`/api/faqs/${String(id)}?locale=fr&draft=true`, { order: 3 }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403, 403, 403])
    expect((await stored(id)).question).toContain('Wortlaut')
  })

  it('does not get round it by writing all languages at once', async () => {
    const id = await aFaq(own)
    await translator.patch(`/api/faqs/${String(id)}?locale=all&draft=true`, {
      question: { de: 'Anders?', fr: 'Autre?' },
    })
    expect((await stored(id)).question).toContain('Wortlaut')
  })
})
