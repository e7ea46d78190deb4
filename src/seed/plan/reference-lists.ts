import type { Sources } from '../sources.ts'
import { municipalityKey } from './jurisdictions.ts'
import { german, type Planned, type Refs } from './planned.ts'

/** The two catalogues of topics, on two levels. Source: eCH-0049 V4. */
export const planTopics = ({ topics }: Sources): Planned[] =>
  topics.map(({ value, origin }) => ({
    collection: 'topics',
    identifier: value.slug_ours.slice(0, 64).replace(/-+$/, ''),
    origin,
    document: (refs) => ({
      title: german(value.title_de),
      catalogue: value.catalogue,
      order: value.order,
      ech0049: true,
      parent: value.parent_slug_ours
        ? refs.id('topics', value.parent_slug_ours.slice(0, 64))
        : undefined,
    }),
  }))

/** Situations in life and in business. */
export const planEvents = ({ events }: Sources): Planned[] =>
  events.map(({ value, origin }) => ({
    collection: value.catalogue === 'life' ? 'life-events' : 'business-events',
    identifier: value.identifier,
    origin,
    document: () => ({
      title: { de: value.title_de, fr: value.title_fr, it: value.title_it, en: value.title_en },
      description: german(value.description_de),
      order: value.order,
    }),
  }))

/** Postal codes with the municipalities they touch, those of other cantons by name alone. */
export const planPostalCodes = ({ postalCodes }: Sources): Planned[] =>
  postalCodes.map(({ value, origin }, i) => ({
    collection: 'postal-codes',
    identifier: `${value.plz}-${String(i)}`,
    origin,
    document: (refs: Refs) => ({
      code: value.plz,
      jurisdiction: value.bfs_number
        ? refs.id('jurisdictions', municipalityKey(value.bfs_number))
        : undefined,
      municipalityName: value.municipality,
      addressShare: value.address_share_percent,
      source: 'swisstopo, Amtliches Ortschaftenverzeichnis',
    }),
  }))

/** Words explained. */
export const planGlossary = ({ glossary }: Sources): Planned[] =>
  glossary.map(({ value, origin }) => ({
    collection: 'glossary-terms',
    identifier: value.identifier,
    origin,
    document: () => ({ term: value.term, definition: value.definition, synonyms: value.synonyms }),
  }))

/** Words that mean the same when somebody searches. */
export const planThesaurus = ({ thesaurus }: Sources): Planned[] =>
  thesaurus.map(({ value, origin }) => ({
    collection: 'thesaurus-entries',
    identifier: value.identifier,
    origin,
    document: () => ({ term: value.term, synonyms: value.synonyms }),
  }))
