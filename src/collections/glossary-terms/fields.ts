import type { Field } from 'payload'

import { httpsUrlField } from '../../fields/checked-fields.ts'
import { localizedText, localizedTextarea } from '../../fields/localized-fields.ts'

/** A word residents may not know, explained. */
export const glossaryTermTabs = {
  term: [
    localizedText('term', { required: true, maxLength: 80 }),
    localizedTextarea('definition', { required: true, maxLength: 600 }),
    { name: 'synonyms', type: 'text', hasMany: true, localized: true },
    httpsUrlField('termdat'),
  ] satisfies Field[],
}
