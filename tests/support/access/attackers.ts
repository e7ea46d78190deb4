import request, { type Test } from 'supertest'

import { aDocument } from '../builders.ts'
import { aPerson, type SignedIn } from '../people.ts'
import { startApp, type TestApp } from '../start-app.ts'

/** Two authorities, people of the first, and questions on it. */
export interface Attackers {
  test: TestApp
  own: number
  foreign: number
  editor: SignedIn
  reviewer: SignedIn
  translator: SignedIn
  /** A frequently asked question, «Wortlaut», of an authority. */
  aFaq: (owner: number, status?: 'draft' | 'published') => Promise<number>
  /** The latest state, in German. */
  stored: (id: number) => Promise<Record<string, unknown>>
  /** What everybody gets. */
  readByAll: (id: number) => Test
  isPublic: (id: number) => Promise<boolean>
  /** Id of the oldest version. */
  oldest: (id: number) => Promise<string>
}

/** Boots the product and lets them sign in. */
export const startAttackers = async (): Promise<Attackers> => {
  const test = await startApp('empty')
  const { payload } = test
  const own = (await aDocument(payload, 'authorities', 'Eigene Stelle')).id
  const foreign = (await aDocument(payload, 'authorities', 'Andere Stelle')).id
  await aPerson(test, 'erste', [{ role: 'admin' }])
  const readByAll = (id: number) => request(test.app).get(`/api/faqs/${String(id)}`)
  return {
    test,
    own,
    foreign,
    editor: await aPerson(test, 'redaktion', [{ role: 'local-editor', authority: own }]),
    reviewer: await aPerson(test, 'freigabe', [{ role: 'reviewer', authority: own }]),
    translator: await aPerson(test, 'traduction', [
      { role: 'translator', authority: own, locale: 'fr' },
    ]),
    aFaq: async (owner, status = 'draft') => {
      const { id } = await aDocument(payload, 'faqs', 'Wortlaut', { status, data: { owner } })
      return id
    },
    stored: async (id) => ({
      ...(await payload.findByID({
        collection: 'faqs',
        id,
        draft: true,
        depth: 0,
        locale: 'de',
      })),
    }),
    readByAll,
    isPublic: async (id) => (await readByAll(id)).status === 200,
    oldest: async (id) => {
      const { docs } = await payload.findVersions({
        collection: 'faqs',
        where: { parent: { equals: id } },
        sort: 'createdAt',
        limit: 1,
      })
      return docs[0]?.id ?? ''
    },
  }
}

/** Asks GraphQL as somebody. */
export const graphql = (person: SignedIn, query: string): Test =>
  person.post('/api/graphql', { query })
