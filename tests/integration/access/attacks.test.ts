import { type Attackers, graphql, startAttackers } from '../../support/access/attackers.ts'
import type { SignedIn } from '../../support/people.ts'

let test: Attackers['test']
let own: Attackers['own']
let editor: Attackers['editor']
let reviewer: Attackers['reviewer']
let aFaq: Attackers['aFaq']
let stored: Attackers['stored']
let readByAll: Attackers['readByAll']
let isPublic: Attackers['isPublic']
let oldest: Attackers['oldest']

beforeAll(async () => {
  ;({ test, own, editor, reviewer, aFaq, stored, readByAll, isPublic, oldest } =
    await startAttackers())
})

const published = { _status: 'published' }
const planned = { action: 'publish', at: '2030-01-01T00:00:00.000Z' }

describe('whoever may not publish', () => {
  const path = (id: number, query = '') => `/api/faqs/${String(id)}${query}`
  const tricks: Record<string, (person: SignedIn, id: number) => PromiseLike<unknown>> = {
    'by saying so in an update': (person, id) => person.patch(path(id), published),
    'by saying so while saving a draft': (person, id) =>
      person.patch(path(id, '?draft=true'), published),
    'in one language': (person, id) =>
      person.patch(path(id, '?publishSpecificLocale=de'), published),
    'in one language, by the address alone': (person, id) =>
      person.patch(path(id, '?publishSpecificLocale=de'), { order: 4 }),
    'as an autosave': (person, id) =>
      person.patch(path(id, '?autosave=true&draft=true'), published),
    'many documents at once': (person, id) =>
      person.patch(`/api/faqs?where[id][equals]=${String(id)}`, published),
    'many documents at once, as drafts': (person, id) =>
      person.patch(`/api/faqs?where[id][equals]=${String(id)}&draft=true`, published),
    'with a method named in a header': (person, id) =>
      person
        .post(path(id), published)
        .set('X-HTTP-Method-Override', 'PATCH')
        .set('X-Payload-HTTP-Method-Override', 'PATCH'),
    'over GraphQL': (person, id) =>
      graphql(
        person,
        `mutation { updateFaq(id: ${String(id)}, data: { _status: published }) { id } }`,
      ),
    'over GraphQL, as a draft': (person, id) =>
      graphql(
        person,
        `mutation { updateFaq(id: ${String(id)}, draft: true, data: { _status: published }) { id } }`,
      ),
    'by restoring a version': async (person, id) =>
      person.post(`/api/faqs/versions/${await oldest(id)}`),
    'by restoring a version over GraphQL': async (person, id) =>
      graphql(
        person,
        `mutation { restoreVersionFaq(id: ${await oldest(id)}, draft: false) { id } }`,
      ),
    'by taking the step': (person, id) =>
      person.post(path(id, '/transition'), { action: 'publish' }),
    'by planning the step': (person, id) => person.post(path(id, '/transition'), planned),
    'by putting the task into the queue': (person, id) =>
      person.post('/api/payload-jobs', {
        taskSlug: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'faqs', value: id } },
      }),
  }

  it.each(Object.entries(tricks))('does not publish %s', async (_, trick) => {
    const id = await aFaq(own)
    await trick(editor, id)
    expect(await isPublic(id)).toBe(false)
    expect((await stored(id))._status).toBe('draft')
    expect((await test.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
  })

  it.each(Object.entries(tricks))('changes nothing that is public %s', async (_, trick) => {
    const id = await aFaq(own, 'published')
    await editor.patch(`/api/faqs/${String(id)}?draft=true`, { order: 7 })
    const before = (await readByAll(id)).body as Record<string, unknown>
    await trick(editor, id)
    const after = (await readByAll(id)).body as Record<string, unknown>
    expect([after._status, after.order]).toEqual([before._status, before.order])
  })

  const open = Object.keys(tricks).filter(
    (name) =>
      !['the task', 'a version', 'planning', 'header', 'address'].some((word) =>
        name.includes(word),
      ),
  )

  it.each(open)('could do it as somebody who may: %s', async (name) => {
    const id = await aFaq(own)
    await tricks[name]?.(reviewer, id)
    expect(await isPublic(id)).toBe(true)
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
