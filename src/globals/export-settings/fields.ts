import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'

/** What stands in the exports about the catalogue itself. */
export const exportSettingsFields: Field[] = [
  { name: 'baseUri', type: 'text', maxLength: 500 },
  { name: 'publisherName', type: 'text', localized: true, maxLength: 200 },
  { name: 'publisherUri', type: 'text', maxLength: 500 },
  choiceField('licence', ['open', 'by', 'ask', 'by-ask'], { defaultValue: 'open' }),
  { name: 'contactName', type: 'text', localized: true, maxLength: 200 },
  { name: 'contactEmail', type: 'email' },
  { name: 'contactUrl', type: 'text', maxLength: 500 },
]
