import { z } from 'zod'

import type { GlossaryTerm } from '../../../domain/glossary-term.ts'
import { type Locale, locales } from '../../../domain/locale.ts'
import type { Faq } from '../../../domain/service/building-blocks.ts'
import type { Situation } from '../../../domain/situation.ts'
import type { Topic } from '../../../domain/topic.ts'
import * as parts from '../../schemas/parts.ts'
import { textsIn, withLocale } from '../served.ts'

const text = z.string()
const fallbacks = z.partialRecord(z.string(), z.enum(locales)).optional()
const state = { updatedAt: z.iso.datetime(), isDemo: z.boolean(), _locale: fallbacks }

/** What a topic looks like. */
export const topicSchema = z
  .strictObject({
    identifier: text,
    title: text.optional(),
    description: text.optional(),
    catalogue: z.enum(['privat', 'unternehmen']),
    parent: text.optional(),
    order: z.number(),
    ech0049: z.boolean(),
    ...state,
  })
  .meta({ id: 'Topic' })

/** What a life event or a business event looks like. */
export const situationSchema = z
  .strictObject({
    identifier: text,
    title: text.optional(),
    description: text.optional(),
    i14yCode: text.optional(),
    order: z.number(),
    ...state,
  })
  .meta({ id: 'Event' })

/** What a question with its answer looks like. */
export const faqSchema = z
  .strictObject({
    identifier: text,
    question: text.optional(),
    answer: parts.richText.optional(),
    audience: z.enum(['public', 'programme']),
    order: z.number(),
    services: z.array(text),
    topics: z.array(text),
    jurisdiction: text.optional(),
    ...state,
  })
  .meta({ id: 'Faq' })

/** What an explained word looks like. */
export const glossarySchema = z
  .strictObject({
    identifier: text,
    term: text.optional(),
    definition: text.optional(),
    synonyms: z.array(text),
    termdat: z.url().optional(),
    ...state,
  })
  .meta({ id: 'GlossaryTerm' })

/** A topic, in one locale. */
export const servedTopic = (topic: Topic, locale: Locale) => {
  const { identifier, title, description, catalogue, parent, order, ech0049 } = topic
  const { text: serve, fellBack } = textsIn(locale)
  return {
    identifier,
    ...serve('title', title),
    ...serve('description', description),
    catalogue,
    ...(parent !== undefined && { parent }),
    order,
    ech0049,
    ...stateOf(topic),
    ...withLocale(fellBack),
  }
}

/** A life event or a business event, in one locale. */
export const servedSituation = (event: Situation, locale: Locale) => {
  const { identifier, title, description, i14yCode, order } = event
  const { text: serve, fellBack } = textsIn(locale)
  return {
    identifier,
    ...serve('title', title),
    ...serve('description', description),
    ...(i14yCode !== undefined && { i14yCode }),
    order,
    ...stateOf(event),
    ...withLocale(fellBack),
  }
}

/** A question with its answer, in one locale. */
export const servedFaq = (faq: Faq, locale: Locale) => {
  const { identifier, question, answer, audience, order, services, topics, jurisdiction } = faq
  const { text: serve, fellBack } = textsIn(locale)
  return {
    identifier,
    ...serve('question', question),
    ...serve('answer', answer),
    audience,
    order,
    services,
    topics,
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...stateOf(faq),
    ...withLocale(fellBack),
  }
}

/** An explained word, in one locale. */
export const servedTerm = (glossaryTerm: GlossaryTerm, locale: Locale) => {
  const { identifier, term, definition, synonyms, termdat } = glossaryTerm
  const { text: serve, fellBack } = textsIn(locale)
  return {
    identifier,
    ...serve('term', term),
    ...serve('definition', definition),
    synonyms: [],
    ...serve('synonyms', synonyms),
    ...(termdat !== undefined && { termdat }),
    ...stateOf(glossaryTerm),
    ...withLocale(fellBack),
  }
}

const stateOf = ({ updatedAt, isDemo }: { updatedAt: string; isDemo: boolean }) => ({
  updatedAt,
  isDemo,
})
