import { contentCollection } from '../content-collection.ts'
import { glossaryTermTabs } from './fields.ts'
import { glossaryTermTexts } from './texts.ts'

/** A word residents may not know, explained. */
export const GlossaryTerms = contentCollection({
  slug: 'glossary-terms',
  kind: 'canonical',
  texts: glossaryTermTexts,
  group: 'communication',
  titleField: 'term',
  tabs: glossaryTermTabs,
  columns: [],
})
