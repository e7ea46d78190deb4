import { contentCollection } from '../content-collection.ts'
import { thesaurusEntryTabs } from './fields.ts'
import { thesaurusEntryTexts } from './texts.ts'

/** Words that mean the same when somebody searches: «zügeln» and «umziehen». */
export const ThesaurusEntries = contentCollection({
  slug: 'thesaurus-entries',
  kind: 'canonical',
  texts: thesaurusEntryTexts,
  group: 'catalogue',
  titleField: 'term',
  tabs: thesaurusEntryTabs,
  columns: ['synonyms'],
})
