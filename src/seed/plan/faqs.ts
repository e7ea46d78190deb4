import type { Sources } from '../sources.ts'
import type { Planned } from './planned.ts'

/** Questions about the programme and about services. */
export const planFaqs = ({ faqs }: Sources): Planned[] =>
  faqs.map(({ value, origin }) => ({
    collection: 'faqs',
    identifier: value.identifier,
    origin,
    document: (refs) => ({
      question: value.question,
      answer: refs.richText(value.answer),
      audience: value.audience,
      group: value.group,
      order: value.order,
      services: refs.ids('services', value.services),
    }),
  }))
