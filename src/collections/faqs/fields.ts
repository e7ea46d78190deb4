import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { localizedRichText, localizedText } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'

/** A question people ask, with its answer. Source: schema.org Question. */
export const faqTabs = {
  faq: [
    localizedText('question', { required: true, maxLength: 200 }),
    localizedRichText('answer', { required: true }),
    choiceField('audience', ['public', 'editors', 'programme'], {
      required: true,
      defaultValue: 'public',
      index: true,
    }),
    localizedText('group', { maxLength: 80 }),
    { name: 'order', type: 'number', min: 0, defaultValue: 0 },
    relationField('services', 'services', { hasMany: true }),
    relationField('topics', 'topics', { hasMany: true }),
    relationField('jurisdiction', 'jurisdictions'),
  ] satisfies Field[],
}
