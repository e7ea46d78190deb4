import { readFileSync, writeFileSync } from 'node:fs'

import type { CollectionSlug } from 'payload'

import { kindOf } from '../../../src/access/kinds.ts'
import type { Findings } from '../../../src/access/matrix-document.ts'
import { type TestApp, startApp } from '../start-app.ts'
import { contentSlugsIn, createOwners, type Owners, plainSlugsIn } from './estate.ts'
import { createPeople, type Person } from './people.ts'
import type { Surface } from './surface.ts'
import { type Difference, type Found, tryContent } from './try-content.ts'
import { tryPlain } from './try-plain.ts'

/**
 * The whole access matrix on one surface, collection by collection. What is found stands in `tests/fixtures/access/`,
 * of which `docs/access.md` is made; `ACCESS_MATRIX=write` writes it anew.
 */
export const describeMatrix = (name: string, open: (test: TestApp) => Surface): void => {
  describe(`the access matrix over ${name}`, () => {
    let test: TestApp
    let people: Person[]
    let owners: Owners
    let stranger: number
    const found = new Map<CollectionSlug, Found>()

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

    const differences = (): Difference[] => [...found.values()].flatMap((one) => one.differences)

    it('knows of what kind every collection is', () => {
      const unknown = test.payload.config.collections.filter((collection) => !kindOf(collection))
      expect(unknown.map(({ slug }) => slug)).toEqual([])
    })

    it('is what is found in every collection that is no content', async () => {
      for (const slug of plainSlugsIn(test.payload)) {
        const setting = { people, owners, stranger }
        found.set(slug, await tryPlain(test.payload, open(test), slug, setting))
      }
      expect(differences()).toEqual([])
    }, 600_000)

    it('is what is found in every collection of content', async () => {
      for (const slug of contentSlugsIn(test.payload)) {
        found.set(slug, await tryContent(test.payload, open(test), slug, { people, owners }))
      }
      expect(differences()).toEqual([])
    }, 600_000)

    it('is found as docs/access.md tells', () => {
      const file = `tests/fixtures/access/${name.toLowerCase().replaceAll(' ', '-')}.json`
      const findings = findingsOf(name, test, found)
      if (process.env.ACCESS_MATRIX === 'write') {
        writeFileSync(file, `${JSON.stringify(findings, null, 2)}\n`)
      }
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(findings)
    })
  })
}

const findingsOf = (
  surface: string,
  { payload }: TestApp,
  found: ReadonlyMap<CollectionSlug, Found>,
): Findings => ({
  surface,
  collections: payload.config.collections.map((collection) => ({
    slug: collection.slug,
    kind: kindOf(collection),
    cells: found.get(collection.slug)?.cells ?? 0,
    differences: found.get(collection.slug)?.differences ?? [],
  })),
})
