import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { httpsUrlField } from '../../fields/checked-fields.ts'
import { licences } from '../../domain/export-settings.ts'

/** What stands in the exports about the catalogue itself. */
export const exportSettingsFields: Field[] = [
  httpsUrlField('baseUri'),
  { name: 'publisherName', type: 'text', localized: true, maxLength: 200 },
  httpsUrlField('publisherUri'),
  choiceField('licence', licences, { defaultValue: 'open' }),
  { name: 'contactName', type: 'text', localized: true, maxLength: 200 },
  { name: 'contactEmail', type: 'email' },
  httpsUrlField('contactUrl'),
]
