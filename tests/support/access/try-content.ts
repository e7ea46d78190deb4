import type { CollectionSlug, Payload } from 'payload'

import { kindOf } from '../../../src/access/kinds.ts'
import { isAllowed, type Operation, ownerships } from '../../../src/access/matrix.ts'
import {
  createPlots,
  newDocument,
  type Owners,
  type Plot,
  refill,
  type Standing,
} from './estate.ts'
import type { Person } from './people.ts'
import type { Attempt, Surface } from './surface.ts'

/** A cell of the matrix in which what is found is not what is expected. */
export interface Difference {
  collection: string
  person: string
  operation: Operation
  ownership: string
  expected: string
  found: string
}

/** What a surface was found to do with a collection. */
export interface Found {
  /** How many cells were tried. */
  cells: number
  differences: Difference[]
}

interface Try {
  operation: Operation
  plot: Plot
  attempt: Attempt
}

/** Tries every operation of every person on every document of a content collection. */
export const tryContent = async (
  payload: Payload,
  surface: Surface,
  slug: CollectionSlug,
  { people, owners }: { people: readonly Person[]; owners: Owners },
): Promise<Found> => {
  const kind = kindOf(payload.collections[slug].config)
  if (!kind) throw new Error(`${slug} does not say of what kind it is`)
  const plots = await createPlots(payload, slug, owners)
  const title = titleFieldOf(payload, slug)
  const differences: Difference[] = []
  let cells = 0
  for (const person of people) {
    const note = (operation: Operation, plot: Plot, found: string) => {
      cells += 1
      const expected = isAllowed(kind, operation, person, plot.ownership) ? 'done' : 'refused'
      if (found === expected) return
      const { name } = person
      const { ownership } = plot
      differences.push({ collection: slug, person: name, operation, ownership, expected, found })
    }
    const seen = await surface.find(person, slug, { draft: false })
    const history = await surface.findVersions(person, slug)
    for (const plot of plots) {
      const operation = plot.standing === 'draft' ? 'readDrafts' : 'read'
      note(operation, plot, seen.includes(plot.id) ? 'done' : 'refused')
      note('readVersions', plot, history.includes(plot.id) ? 'done' : 'refused')
    }
    const tries = triesOn(slug, plots, title)
    const outcomes = await surface.attempt(
      person,
      slug,
      tries.map(({ attempt }) => attempt),
    )
    for (const [i, { operation, plot, attempt }] of tries.entries()) {
      const found = outcomes[i] ?? ''
      note(operation, plot, found)
      if (attempt.to === 'delete' && found === 'done') await refill(payload, slug, plot)
    }
  }
  return { cells, differences }
}

let interval = 0

/** Another number of months each time: saving what is there already is no change that anybody could be refused. */
const nextInterval = (): number => {
  interval = (interval % 60) + 1
  return interval
}

const triesOn = (slug: CollectionSlug, plots: readonly Plot[], title: string | undefined): Try[] =>
  ownerships.flatMap((ownership) => {
    const at = (standing: Standing): Plot => {
      const found = plots.find((plot) => plot.ownership === ownership && plot.standing === standing)
      if (!found) throw new Error(`No ${standing} document of ${slug}`)
      return found
    }
    const [draft, published] = [at('draft'), at('published')]
    const reviewed = { review: { intervalMonths: nextInterval() } }
    const translated = title ? { [title]: `Texte ${String(draft.id)}` } : {}
    const publish = { _status: 'published' }
    return [
      tryTo('create', draft, { to: 'create', data: newDocument(slug, draft) }),
      tryTo('update', published, { to: 'update', id: published.id, data: reviewed }),
      tryTo('translate', draft, { to: 'update', id: draft.id, data: translated, locale: 'fr' }),
      tryTo('publish', published, {
        to: 'update',
        id: published.id,
        data: publish,
        isDraft: false,
      }),
      tryTo('restore', draft, { to: 'restore', version: draft.version }),
      tryTo('deleteDraft', draft, { to: 'delete', id: draft.id }),
      tryTo('delete', published, { to: 'delete', id: published.id }),
    ]
  })

const tryTo = (operation: Operation, plot: Plot, attempt: Attempt): Try => ({
  operation,
  plot,
  attempt,
})

/** A translated text of a collection; some have none. */
const titleFieldOf = (payload: Payload, slug: CollectionSlug): string | undefined =>
  payload.collections[slug].config.flattenedFields.find(
    (field) =>
      'localized' in field &&
      field.localized &&
      field.type === 'text' &&
      !('hasMany' in field && field.hasMany),
  )?.name
