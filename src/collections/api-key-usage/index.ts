import { nobody, overseers } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { apiKeyUsageFields } from './fields.ts'
import { apiKeyUsageTexts } from './texts.ts'

/** How much a key was used on a day. */
export const ApiKeyUsage = plainCollection({
  slug: 'api-key-usage',
  kind: 'system',
  texts: apiKeyUsageTexts,
  group: 'system',
  access: { read: overseers, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-day',
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['apiKey', 'day'], unique: true }],
  admin: { useAsTitle: 'day', defaultColumns: ['day', 'apiKey', 'requests', 'limited'] },
  fields: apiKeyUsageFields,
})
