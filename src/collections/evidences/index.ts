import { contentCollection } from '../content-collection.ts'
import { evidenceTabs } from './fields.ts'
import { evidenceTexts } from './texts.ts'

/** A document that proves something. Source: CPSV-AP 3.2.0, cv:Evidence. */
export const Evidences = contentCollection({
  slug: 'evidences',
  kind: 'local',
  texts: evidenceTexts,
  group: 'building',
  titleField: 'title',
  tabs: evidenceTabs,
  columns: ['issuer'],
})
