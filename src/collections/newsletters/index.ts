import { contentCollection } from '../content-collection.ts'
import { newsletterTabs } from './fields.ts'
import { newsletterTexts } from './texts.ts'

/** An issue of the newsletter with its page in the archive. */
export const Newsletters = contentCollection({
  slug: 'newsletters',
  kind: 'newsletters',
  texts: newsletterTexts,
  group: 'communication',
  titleField: 'title',
  tabs: newsletterTabs,
  columns: ['number', 'sentAt'],
})
