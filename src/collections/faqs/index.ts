import { contentCollection } from '../content-collection.ts'
import { faqTabs } from './fields.ts'
import { faqTexts } from './texts.ts'

/** A question people ask, with its answer. Source: schema.org Question. */
export const Faqs = contentCollection({
  slug: 'faqs',
  kind: 'local',
  texts: faqTexts,
  group: 'catalogue',
  titleField: 'question',
  tabs: faqTabs,
  columns: ['audience', 'group'],
})
