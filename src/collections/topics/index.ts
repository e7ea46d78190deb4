import { contentCollection } from '../content-collection.ts'
import { keepAcyclic } from '../../hooks/keep-acyclic.ts'
import { topicTabs } from './fields.ts'
import { keepTwoLevels } from './hooks/keep-two-levels.ts'
import { topicTexts } from './texts.ts'

/** A subject under which people look for services, on two levels. Source: eCH-0049 V4. */
export const Topics = contentCollection({
  slug: 'topics',
  kind: 'canonical',
  texts: topicTexts,
  group: 'catalogue',
  titleField: 'title',
  tabs: topicTabs,
  columns: ['catalogue', 'parent', 'order'],
  hooks: { beforeChange: [keepAcyclic('parent'), keepTwoLevels] },
})
