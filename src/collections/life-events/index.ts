import { contentCollection } from '../content-collection.ts'
import { lifeEventTabs } from './fields.ts'
import { lifeEventTexts } from './texts.ts'

/** A situation in life that makes people look for services. Source: CPSV-AP 3.2.0, cv:LifeEvent. */
export const LifeEvents = contentCollection({
  slug: 'life-events',
  kind: 'canonical',
  texts: lifeEventTexts,
  group: 'catalogue',
  titleField: 'title',
  tabs: lifeEventTabs,
  columns: ['i14yCode', 'order'],
})
