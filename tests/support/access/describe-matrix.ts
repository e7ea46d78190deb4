import { kindOf } from '../../../src/access/kinds.ts'
import { type TestApp, startApp } from '../start-app.ts'
import { contentSlugsIn, createOwners, plainSlugsIn, type Owners } from './estate.ts'
import { createPeople, type Person } from './people.ts'
import type { Surface } from './surface.ts'
import { tryContent } from './try-content.ts'
import { tryPlain } from './try-plain.ts'

/** The whole access matrix on one surface, collection by collection. */
export const describeMatrix = (name: string, open: (test: TestApp) => Surface): void => {
  describe(`the access matrix over ${name}`, () => {
    let test: TestApp
    let people: Person[]
    let owners: Owners
    let stranger: number

    beforeAll(async () => {
      test = await startApp('empty')
      const first = await test.payload.create({
        collection: 'users',
        data: { name: 'Erste', email: 'erste@matrix.example', password: 'ein-langes-passwort' },
      })
      stranger = first.id
      owners = await createOwners(test.payload)
      people = await createPeople(test.payload, owners.own)
    })

    it('knows of what kind every collection is', () => {
      const unknown = test.payload.config.collections.filter((collection) => !kindOf(collection))
      expect(unknown.map(({ slug }) => slug)).toEqual([])
    })

    it('is what is found in every collection of content', async () => {
      const differences = []
      for (const slug of contentSlugsIn(test.payload)) {
        const found = await tryContent(test.payload, open(test), slug, { people, owners })
        differences.push(...found)
      }
      expect(differences).toEqual([])
    }, 600_000)

    it('is what is found in every other collection', async () => {
      const differences = []
      for (const slug of plainSlugsIn(test.payload)) {
        const setting = { people, owners, stranger }
        differences.push(...(await tryPlain(test.payload, open(test), slug, setting)))
      }
      expect(differences).toEqual([])
    }, 300_000)
  })
}
