import type { TextField } from 'payload'

import { tidyWords } from './tidy-words.ts'

/** Other words people look for this by, in every locale. */
export const synonymsField: TextField = {
  name: 'synonyms',
  type: 'text',
  hasMany: true,
  localized: true,
  hooks: { beforeValidate: [tidyWords] },
}
