import { readFileSync, writeFileSync } from 'node:fs'

import type { CollectionSlug, Payload } from 'payload'

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
  /** Tries collections of content, over REST and GraphQL one of each kind unless all are recorded; answers with the cells that are not as expected. */
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
  // Rights go by kind, and the Local API is tried on every collection each time. Over HTTP each costs half a minute.
  const only = process.env.ACCESS_COLLECTIONS?.split(' ').filter(Boolean)
  const wanted = (slugs: CollectionSlug[]) =>
    only ? slugs.filter((slug) => only.includes(slug)) : slugs
  const isWhole = surface.name === 'Local API' || process.env.ACCESS_MATRIX === 'write'
  const place = surface.name === 'REST' ? 0 : -1
  const sampled = (slugs: CollectionSlug[]) => (isWhole ? slugs : sampleOf(payload, slugs, place))
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
    tryContent: () => tryAll(wanted(sampled(contentSlugsIn(payload))), tryContent),
    tryOthers: () => tryAll(wanted(sampled(plainSlugsIn(payload))), tryPlain),
    found: () => {
      const { collections, ...rest } = found()
      return { ...rest, collections: collections.filter(({ slug }) => all.has(slug as never)) }
    },
    recorded: () => {
      const tried = new Set<string>(all.keys())
      const name = surface.name.toLowerCase().replaceAll(' ', '-')
      const file = `tests/fixtures/access/${name}.json`
      if (process.env.ACCESS_MATRIX === 'write') {
        const written = only ? withRecorded(found(), file) : found()
        writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
      }
      const { collections, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Findings
      return { ...rest, collections: collections.filter(({ slug }) => tried.has(slug)) }
    },
  }
}

/** What was found now, and of collections that were not tried now what is recorded. */
const withRecorded = (found: Findings, file: string): Findings => {
  const { collections } = JSON.parse(readFileSync(file, 'utf8')) as Findings
  const before = new Map(collections.map((one) => [one.slug, one]))
  return {
    ...found,
    collections: found.collections.map((one) =>
      one.cells > 0 ? one : (before.get(one.slug) ?? one),
    ),
  }
}

/** Of every kind one collection: over REST the first, over GraphQL the last. */
const sampleOf = (
  payload: Payload,
  slugs: readonly CollectionSlug[],
  place: number,
): CollectionSlug[] => {
  const byKind = Map.groupBy(slugs, (slug) => kindOf(payload.collections[slug].config))
  return [...byKind.values()].flatMap((some) => some.at(place) ?? [])
}
