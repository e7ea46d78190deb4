import { contentCollection } from '../content-collection.ts'
import { checkAnswers } from './check-answers.ts'
import { formTabs } from './fields.ts'
import { takeBlocks } from './take-blocks.ts'
import { formTexts } from './texts.ts'

/** A form that belongs to a service: pages of typed fields. */
export const Forms = contentCollection({
  slug: 'forms',
  kind: 'forms',
  texts: formTexts,
  group: 'forms',
  titleField: 'title',
  tabs: formTabs,
  columns: ['service', 'auth'],
  hooks: { beforeValidate: [takeBlocks] },
  endpoints: [checkAnswers],
})
