import type { Field } from 'payload'

import { httpsUrlField } from '../../fields/checked-fields.ts'
import { localizedText, localizedTextarea } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'

/** What a service results in. Source: CPSV-AP cv:Output. */
export const outputTabs = {
  output: [
    localizedText('title', { required: true, maxLength: 120 }),
    localizedTextarea('description', { maxLength: 500 }),
    relationField('issuer', 'authorities'),
    httpsUrlField('dataset'),
  ] satisfies Field[],
}
