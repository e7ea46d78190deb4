import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { type Kind, kindOf } from '../../../src/access/kinds.ts'
import {
  isAllowed,
  type Operation,
  type Ownership,
  ownershipsOf,
} from '../../../src/access/matrix.ts'
import { aDocument } from '../builders.ts'
import type { Owners } from './estate.ts'
import type { Person } from './people.ts'
import { aSample, type References } from './sample.ts'
import type { Attempt, Outcome, Surface } from './surface.ts'
import type { Difference, Found } from './try-content.ts'

/** What the plain collections are tried with: who tries, and whose the documents are. */
export interface Setting {
  people: readonly Person[]
  owners: Owners
  /** Id of somebody who tries nothing and has everything that is foreign. */
  stranger: number
}

interface Plot {
  ownership: Ownership
  id: number
  email?: string | undefined
}

interface Try {
  operation: Operation
  plot: Plot
  attempt: Attempt
}

/** Tries every operation of every person on the documents of every collection that is no content. */
export const tryPlain = async (
  payload: Payload,
  surface: Surface,
  slug: CollectionSlug,
  setting: Setting,
): Promise<Found> => {
  const kind = kindOf(payload.collections[slug].config)
  if (!kind) throw new Error(`${slug} does not say of what kind it is`)
  const estate = await openEstate(payload, slug, kind, setting)
  const differences: Difference[] = []
  let cells = 0
  for (const person of setting.people) {
    const plots: Plot[] = []
    for (const ownership of ownershipsOf(kind)) plots.push(await estate.plot(ownership, person))
    const found = await surface.find(person, slug, { draft: false })
    const tries = plots.flatMap((plot) => triesOn(kind, plot, person, estate.newDocument(plot)))
    const outcomes = await surface.attempt(
      person,
      slug,
      tries.map(({ attempt }) => attempt),
    )
    const results: [Operation, Plot, Outcome][] = [
      ...plots.map((plot): [Operation, Plot, Outcome] => [
        'read',
        plot,
        found.includes(plot.id) ? 'done' : 'refused',
      ]),
    ]
    for (const [i, { operation, plot }] of tries.entries()) {
      const outcome = outcomes[i] ?? 'no answer'
      // Some answer alike whether there was anything to delete for the person or not, some stumble where there was not.
      const isLeft = operation === 'delete' && passedAccess(outcome) && (await estate.has(plot))
      results.push([operation, plot, isLeft ? 'refused' : outcome])
    }
    for (const [operation, { ownership }, outcome] of results) {
      cells += 1
      const expected = isAllowed(kind, operation, person, ownership) ? 'done' : 'refused'
      const seen = passedAccess(outcome) ? 'done' : outcome
      if (seen !== expected) {
        differences.push({
          collection: slug,
          person: person.name,
          operation,
          ownership,
          expected,
          found: seen,
        })
      }
    }
  }
  return { cells, differences }
}

/** Samples are seldom valid: who is told what is wrong with one was let in. */
const passedAccess = (outcome: Outcome): boolean => outcome === 'done' || outcome.startsWith('400')

const triesOn = (kind: Kind, plot: Plot, person: Person, data: object): Try[] => {
  const { id, email, ownership } = plot
  const isOneself = kind === 'accounts' && ownership === 'own'
  return [
    { operation: 'create', plot, attempt: { to: 'create', data } },
    { operation: 'update', plot, attempt: { to: 'update', id, data: {} } },
    ...(kind === 'accounts' && email !== undefined
      ? [{ operation: 'unlock' as const, plot, attempt: { to: 'unlock' as const, email } }]
      : []),
    // Who may delete accounts would be gone for the rest of the test.
    ...(isOneself && isAllowed(kind, 'delete', person, ownership)
      ? []
      : [{ operation: 'delete' as const, plot, attempt: { to: 'delete' as const, id } }]),
  ]
}

/** Kinds whose documents belong to an authority by their field `owner`. */
const ownedKinds: ReadonlySet<Kind> = new Set(['feedback', 'submissions', 'protection'])

/** What the database asks of an entry of the ledger, whoever writes it. */
const aBalancedEntry = () => {
  const entryId = crypto.randomUUID()
  const recordedAt = new Date().toISOString()
  const postings = [
    { account: 'expense', rappen: 1 },
    { account: 'frame', rappen: -1 },
  ]
  return { entryId, recordedAt, entry: { id: entryId, recordedAt, postings } }
}

/** Collections that others belong to. */
const belonging = [
  'api-keys',
  'jurisdictions',
  'newsletters',
  'programmes',
  'submissions',
  'webhooks',
] as const

/** Where documents come from: written past all rules, since some collections let nobody write. */
const openEstate = async (
  payload: Payload,
  slug: CollectionSlug,
  kind: Kind,
  { owners, stranger }: Setting,
) => {
  const req = {} as PayloadRequest
  const { flattenedFields } = payload.collections[slug].config
  const isOnePerPerson = flattenedFields.some(
    (field) => field.name === 'user' && 'unique' in field && field.unique,
  )
  const service =
    kind === 'comments' ? 0 : await aDocument(payload, 'services', 'Muster').then(({ id }) => id)
  const commented = kind === 'comments' ? await commentedOn(payload, owners) : undefined
  const sampleOf = async (referenced: CollectionSlug): Promise<number> => {
    const { flattenedFields: fields } = payload.collections[referenced].config
    const data = aSample(fields, { users: stranger, services: service, authorities: owners.own })
    const { id } = (await payload.db.create({ collection: referenced, data, req })) as {
      id: number
    }
    return id
  }
  const needed: Record<string, number> = {}
  for (const field of flattenedFields) {
    const target = field.type === 'relationship' && field.required ? field.relationTo : undefined
    if (belonging.some((one) => one === target)) {
      needed[String(target)] = await sampleOf(target as CollectionSlug)
    }
  }
  const referencesOf = (user: number): References => ({
    ...needed,
    users: user,
    services: service,
    authorities: owners.own,
  })
  const sampleFor = (ownership: Ownership, user: number): Record<string, unknown> => ({
    ...aSample(flattenedFields, referencesOf(user)),
    ...ownerFields(kind, user),
    ...(ownedKinds.has(kind) && {
      owner: ownership === 'unowned' ? null : owners[ownership],
    }),
    ...(kind === 'ledger' && aBalancedEntry()),
    ...(commented && { documentCollection: 'faqs', documentId: commented[ownership] }),
  })
  return {
    plot: async (ownership: Ownership, person: Person): Promise<Plot> => {
      const user = ownership === 'own' ? (person.account?.id ?? stranger) : stranger
      if (kind === 'accounts' && ownership === 'own' && person.account) {
        return { ownership, id: person.account.id, email: person.account.email }
      }
      if (isOnePerPerson) {
        await payload.db.deleteMany({ collection: slug, where: { user: { equals: user } }, req })
      }
      const data = sampleFor(ownership, user)
      const { id } = (await payload.db.create({ collection: slug, data, req })) as { id: number }
      if (kind === 'personal') {
        // Over REST settings are deleted by their key.
        await payload.db.updateOne({ collection: slug, id, data: { key: String(id) }, req })
      }
      return { ownership, id, email: 'email' in data ? String(data.email) : undefined }
    },
    has: async ({ id }: Plot): Promise<boolean> =>
      (await payload.db.findOne({ collection: slug, where: { id: { equals: id } }, req })) !== null,
    newDocument: ({ ownership }: Plot): object => ({
      ...omit(sampleFor(ownership, stranger), kind === 'comments' ? ['author'] : []),
      ...(kind === 'accounts' && { password: 'ein-langes-passwort' }),
    }),
  }
}

const omit = (data: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))

/** By what field a document is somebody's. */
const ownerFields = (kind: Kind, user: number): object => ({
  ...(kind === 'comments' && { author: user }),
  ...(kind === 'keys' && { owner: user }),
  ...(kind === 'personal' && { user: { relationTo: 'users', value: user } }),
})

const commentedOn = async (
  payload: Payload,
  owners: Owners,
): Promise<Record<Ownership, number>> => {
  const draftOf = async (owner: number | null) => {
    const { id } = await aDocument(payload, 'faqs', 'Besprochen', {
      status: 'draft',
      data: { owner },
    })
    return id
  }
  return {
    own: await draftOf(owners.own),
    foreign: await draftOf(owners.foreign),
    unowned: await draftOf(null),
  }
}
