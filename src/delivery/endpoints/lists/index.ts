import { z } from 'zod'

import { countsIn, isShownAt, nextChangeAfter } from '../../../domain/announcement.ts'
import { folded } from '../../../domain/folded.ts'
import { isValidOn } from '../../../domain/validity.ts'
import { allOf } from '../../changes/record-change.ts'
import * as parameters from '../../schemas/parameters.ts'
import * as parts from '../../schemas/parts.ts'
import { servedAnnouncement, servedAuthority, servedJurisdiction } from '../served.ts'
import { sortedAs } from '../page.ts'
import { fitsFaq } from './faqs-for.ts'
import { listEndpoints } from './list-endpoint.ts'
import {
  faqSchema,
  glossarySchema,
  servedFaq,
  servedSituation,
  servedTerm,
  servedTopic,
  situationSchema,
  topicSchema,
} from './small-records.ts'

const place = { bfs: parameters.bfs.optional(), date: parameters.date.optional() }

const authorities = listEndpoints({
  name: 'authorities',
  tag: 'Authorities',
  singular: 'Authority',
  plural: 'Authorities',
  summary: 'Offices, sorted by name',
  schema: parts.authority,
  query: {
    ...place,
    kind: parts.authority.shape.kind.optional().meta({ description: 'What kind of office' }),
    q: z.string().trim().min(1).max(100).optional().meta({ description: 'Part of the name' }),
  },
  all: async (live) => [...(await live.reference()).authorities.values()],
  fits: (authority, { query: { kind, q }, place: asked, day }) =>
    isValidOn(authority, day) &&
    (kind === undefined || authority.kind === kind) &&
    (q === undefined || folded(Object.values(authority.name).join(' ')).includes(folded(q))) &&
    (!asked || asked.chain.some(({ area }) => area.identifier === authority.jurisdiction)),
  nameOf: ({ name, identifier }, locale) => sortedAs(name, locale, identifier),
  serve: servedAuthority,
  tags: [allOf('authorities')],
})

const jurisdictions = listEndpoints({
  name: 'jurisdictions',
  tag: 'Jurisdictions',
  singular: 'Jurisdiction',
  plural: 'Jurisdictions',
  summary: 'Areas that exist on a day: municipalities, circles, districts, canton, country',
  schema: parts.jurisdiction,
  query: {
    date: parameters.date.optional(),
    kind: parts.jurisdiction.shape.kind.optional().meta({ description: 'What kind of area' }),
    circleKind: z
      .string()
      .max(100)
      .optional()
      .meta({ description: 'What circles are for', examples: ['zivilstandskreis'] }),
  },
  all: async (live) => (await live.reference()).areas.all,
  find: (all, name, day) => {
    const byName = all.find(({ identifier }) => identifier === name)
    if (byName || !/^\d{1,4}$/.test(name)) return byName
    const holders = all.filter(
      ({ kind, bfsNumber }) => kind === 'municipality' && bfsNumber === Number(name),
    )
    return holders.find((area) => isValidOn(area, day)) ?? holders[0]
  },
  fits: (area, { query: { kind, circleKind }, day }) =>
    isValidOn(area, day) &&
    (kind === undefined || area.kind === kind) &&
    (circleKind === undefined || area.circleKind === circleKind),
  nameOf: ({ longName }) => longName,
  serve: servedJurisdiction,
  tags: [allOf('jurisdictions')],
})

const topics = listEndpoints({
  name: 'topics',
  tag: 'Topics',
  singular: 'Topic',
  plural: 'Topics',
  summary: 'Subjects under which people look for services (eCH-0049)',
  schema: topicSchema,
  query: {
    catalogue: parameters
      .choice(['privat', 'unternehmen'], 'Topics for individuals or for businesses')
      .optional(),
    parent: parameters.identifier.optional(),
  },
  all: async (live) => [...(await live.reference()).topics.values()],
  fits: (topic, { query: { catalogue, parent } }) =>
    (catalogue === undefined || topic.catalogue === catalogue) &&
    (parent === undefined || topic.parent === parent),
  nameOf: ({ title, identifier }, locale) => sortedAs(title, locale, identifier),
  serve: servedTopic,
  tags: [allOf('topics')],
})

const situations = (
  name: 'business-events' | 'life-events',
  words: { tag: string; singular: string; plural: string; summary: string },
) =>
  listEndpoints({
    name,
    ...words,
    schema: situationSchema,
    query: {},
    all: async (live) => {
      const { businessEvents, lifeEvents } = await live.reference()
      return [...(name === 'life-events' ? lifeEvents : businessEvents).values()]
    },
    fits: () => true,
    nameOf: ({ title, identifier }, locale) => sortedAs(title, locale, identifier),
    serve: servedSituation,
    tags: [allOf(name)],
  })

const faqs = listEndpoints({
  name: 'faqs',
  tag: 'FAQs',
  singular: 'Faq',
  plural: 'Faqs',
  summary: 'Questions people ask, and their answers',
  schema: faqSchema,
  query: {
    ...place,
    service: parameters.identifier.optional(),
    topic: parameters.identifier.optional(),
    audience: parameters
      .choice(['public', 'programme'], 'About services, or about the programme')
      .optional(),
  },
  all: async (live) => [...(await live.recordsOf('faqs')).values()],
  fits: (faq, { query: { service, topic, audience }, place: asked }) =>
    fitsFaq(faq, { service, topic, audience, place: asked }),
  nameOf: ({ order, question, identifier }, locale) =>
    `${String(order).padStart(6, '0')} ${sortedAs(question, locale, identifier)}`,
  serve: servedFaq,
  tags: [allOf('faqs')],
})

const announcements = listEndpoints({
  name: 'announcements',
  tag: 'Announcements',
  singular: 'Announcement',
  plural: 'Announcements',
  summary: 'What is to be known now, or on a day',
  schema: parts.announcement,
  query: {
    ...place,
    service: parameters.identifier.optional(),
    kind: parts.announcement.shape.kind
      .optional()
      .meta({ description: 'What kind of announcement' }),
  },
  all: async (live) => [...(await live.recordsOf('announcements')).values()],
  fits: (one, { query: { service, kind }, place: asked, at }) =>
    isShownAt(one, at) &&
    (service === undefined || one.services.includes(service)) &&
    (kind === undefined || one.kind === kind) &&
    countsIn(
      one,
      (asked?.chain ?? []).map(({ area }) => area.identifier),
    ),
  nameOf: ({ from }) => String(9e15 - Date.parse(from)),
  serve: servedAnnouncement,
  tags: [allOf('announcements')],
  expiresAt: nextChangeAfter,
})

const glossary = listEndpoints({
  name: 'glossary-terms',
  tag: 'Glossary',
  singular: 'GlossaryTerm',
  plural: 'GlossaryTerms',
  summary: 'Words residents may not know, explained',
  schema: glossarySchema,
  query: {},
  all: async (live) => [...(await live.recordsOf('glossary-terms')).values()],
  fits: () => true,
  nameOf: ({ term, identifier }, locale) => sortedAs(term, locale, identifier),
  serve: servedTerm,
  tags: [allOf('glossary-terms')],
})

/** The lists of everything that is no service. */
export const smallLists = [
  ...authorities,
  ...jurisdictions,
  ...topics,
  ...situations('life-events', {
    tag: 'Life events',
    singular: 'LifeEvent',
    plural: 'LifeEvents',
    summary: 'Situations in which people look for services',
  }),
  ...situations('business-events', {
    tag: 'Business events',
    singular: 'BusinessEvent',
    plural: 'BusinessEvents',
    summary: 'Situations in which businesses look for services',
  }),
  ...faqs,
  ...announcements,
  ...glossary,
]
