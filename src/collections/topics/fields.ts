import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { linkedDocumentsField } from '../../fields/linked-documents-field.ts'
import { localizedText, localizedTextarea } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'

/** A subject under which people look for services. Source: eCH-0049 V4. */
export const topicTabs = {
  topic: [
    localizedText('title', { required: true, maxLength: 120 }),
    localizedTextarea('description', { maxLength: 300 }),
    choiceField('catalogue', ['privat', 'unternehmen'], { required: true, index: true }),
    relationField('parent', 'topics', { index: true }),
    { name: 'order', type: 'number', min: 0, defaultValue: 0 },
    { name: 'ech0049', type: 'checkbox', defaultValue: false },
    linkedDocumentsField('services', {
      collection: 'services',
      on: 'topics',
      titleFields: ['title'],
    }),
  ] satisfies Field[],
}
