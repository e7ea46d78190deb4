import { contentCollection } from '../content-collection.ts'
import { outputTabs } from './fields.ts'
import { outputTexts } from './texts.ts'

/** A document a service results in. Source: CPSV-AP 3.2.0, cv:Output. */
export const Outputs = contentCollection({
  slug: 'outputs',
  kind: 'local',
  texts: outputTexts,
  group: 'building',
  titleField: 'title',
  tabs: outputTabs,
  columns: ['issuer'],
})
