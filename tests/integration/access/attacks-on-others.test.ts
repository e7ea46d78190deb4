import { type Attackers, graphql, startAttackers } from '../../support/access/attackers.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'

let test: Attackers['test']
let own: Attackers['own']
let foreign: Attackers['foreign']
let editor: Attackers['editor']
let reviewer: Attackers['reviewer']
let translator: Attackers['translator']
let aFaq: Attackers['aFaq']
let stored: Attackers['stored']
let oldest: Attackers['oldest']

beforeAll(async () => {
  ;({ test, own, foreign, editor, reviewer, translator, aFaq, stored, oldest } =
    await startAttackers())
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

  it('finds what is her own by the same doors', async () => {
    const id = await aFaq(own)
    const version = await oldest(id)
    const answers = await Promise.all([
      editor.get(`/api/faqs/${String(id)}?draft=true`),
      editor.get(`/api/faqs/versions/${version}`),
      editor.get(`/api/faqs/versions?where[parent][equals]=${String(id)}`),
      graphql(editor, `{ Faq(id: ${String(id)}, draft: true) { question } }`),
      graphql(editor, `{ versionFaq(id: ${version}) { version { question } } }`),
      graphql(editor, `mutation { restoreVersionFaq(id: ${version}) { question } }`),
    ])
    expect(
      answers.filter(({ text }) => !text.includes('Wortlaut')).map(({ text }) => text),
    ).toEqual([])
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
