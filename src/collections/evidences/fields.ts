import type { Field } from 'payload'

import { httpsUrlField } from '../../fields/checked-fields.ts'
import { localizedText, localizedTextarea } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'

/** A document that proves something. Source: CPSV-AP cv:Evidence. */
export const evidenceTabs = {
  evidence: [
    localizedText('title', { required: true, maxLength: 120 }),
    localizedTextarea('description', { maxLength: 500 }),
    relationField('issuer', 'authorities'),
    httpsUrlField('dataset'),
  ] satisfies Field[],
}
