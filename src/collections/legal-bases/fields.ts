import type { Field } from 'payload'

import { httpsUrlField } from '../../fields/checked-fields.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { localizedText } from '../../fields/localized-fields.ts'
import { validityFields } from '../../fields/validity-fields.ts'

/** An article of a law. Source: ELI, eli:LegalResource. */
export const legalBasisTabs = {
  law: [
    localizedText('title', { required: true, maxLength: 300 }),
    choiceField('level', ['sr', 'srl', 'kommunal'], { required: true }),
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', maxLength: 40 },
        { name: 'article', type: 'text', maxLength: 80 },
      ],
    },
    httpsUrlField('url'),
    httpsUrlField('eli'),
    validityFields(),
  ] satisfies Field[],
}
