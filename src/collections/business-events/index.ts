import { contentCollection } from '../content-collection.ts'
import { businessEventTabs } from './fields.ts'
import { businessEventTexts } from './texts.ts'

/** A situation of a business that makes it look for services. Source: CPSV-AP 3.2.0, cv:BusinessEvent. */
export const BusinessEvents = contentCollection({
  slug: 'business-events',
  kind: 'canonical',
  texts: businessEventTexts,
  group: 'catalogue',
  titleField: 'title',
  tabs: businessEventTabs,
  columns: ['i14yCode', 'order'],
})
