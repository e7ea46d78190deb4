import type { Field } from 'payload'

import { localizedText } from '../../fields/localized-fields.ts'

/** A word people use, and the words the catalogue uses for it. */
export const thesaurusEntryTabs = {
  words: [
    localizedText('term', { required: true, maxLength: 80 }),
    { name: 'synonyms', type: 'text', hasMany: true, localized: true },
  ] satisfies Field[],
}
