import { readFileSync, writeFileSync } from 'node:fs'

import type { CollectionSlug } from 'payload'

import { kindOf } from '../../../src/access/kinds.ts'
import type { Findings } from '../../../src/access/matrix-document.ts'
import { type TestApp, startApp } from '../start-app.ts'
import { contentSlugsIn, createOwners, plainSlugsIn } from './estate.ts'
import { createPeople } from './people.ts'
import type { Surface } from './surface.ts'
import { type Difference, type Found, tryContent } from './try-content.ts'
import { tryPlain } from './try-plain.ts'

/** The access matrix being tried on one surface, collection by collection. */
export interface MatrixRun {
  /** Collections that do not say of what kind they are. */
  unknown: () => string[]
  /** Tries the collections of content; answers with the cells that are not as expected. */
  tryContent: () => Promise<Difference[]>
  /** Tries all other collections. */
  tryOthers: () => Promise<Difference[]>
  /** What was found so far. */
  found: () => Findings
  /** What is recorded as found, of which `docs/access.md` is made; `ACCESS_MATRIX=write` records it anew. */
  recorded: () => unknown
}

/** Boots the product and lets everybody of the matrix sign in. */
export const startMatrix = async (open: (test: TestApp) => Surface): Promise<MatrixRun> => {
  const test = await startApp('empty')
  const { payload } = test
  const surface = open(test)
  const { id: stranger } = await payload.create({
    collection: 'users',
    data: { name: 'Erste', email: 'erste@matrix.example', password: 'ein-langes-passwort' },
  })
  const owners = await createOwners(payload)
  const people = await createPeople(payload, owners.own)
  const setting = { people, owners, stranger }
  const all = new Map<CollectionSlug, Found>()
  const tryAll = async (
    slugs: readonly CollectionSlug[],
    tryOne: typeof tryPlain,
  ): Promise<Difference[]> => {
    for (const slug of slugs) all.set(slug, await tryOne(payload, surface, slug, setting))
    return slugs.flatMap((slug) => all.get(slug)?.differences ?? [])
  }
  const found = (): Findings => ({
    surface: surface.name,
    collections: payload.config.collections.map((collection) => ({
      slug: collection.slug,
      kind: kindOf(collection),
      cells: all.get(collection.slug)?.cells ?? 0,
      differences: all.get(collection.slug)?.differences ?? [],
    })),
  })
  return {
    unknown: () =>
      payload.config.collections
        .filter((collection) => !kindOf(collection))
        .map(({ slug }) => slug),
    tryContent: () => tryAll(contentSlugsIn(payload), tryContent),
    tryOthers: () => tryAll(plainSlugsIn(payload), tryPlain),
    found,
    recorded: () => {
      const name = surface.name.toLowerCase().replaceAll(' ', '-')
      const file = `tests/fixtures/access/${name}.json`
      if (process.env.ACCESS_MATRIX === 'write') {
        writeFileSync(file, `${JSON.stringify(found(), null, 2)}\n`)
      }
      return JSON.parse(readFileSync(file, 'utf8')) as unknown
    },
  }
}
