import { administrators } from '../../access/content.ts'
import { createKeys, ownKeys } from '../../access/api-keys.ts'
import { plainCollection } from '../plain-collection.ts'
import { apiKeyFields } from './fields.ts'
import { forgetUse } from './forget-use.ts'
import { issueKey, showKeyOnce } from './issue-key.ts'
import { keepRevoked } from './keep-revoked.ts'
import { apiKeyTexts } from './texts.ts'

/** Keys of programs: hashed, scoped, expiring, with their last use. */
export const ApiKeys = plainCollection({
  slug: 'api-keys',
  kind: 'keys',
  texts: apiKeyTexts,
  group: 'system',
  access: { read: ownKeys, create: createKeys, update: ownKeys, delete: administrators },
  disableDuplicate: true,
  hooks: {
    beforeValidate: [issueKey],
    beforeChange: [keepRevoked],
    afterChange: [showKeyOnce],
    beforeDelete: [forgetUse],
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'prefix', 'scopes', 'expiresAt', 'lastUsedAt', 'revokedAt'],
    components: { edit: { SaveButton: '/admin/api-key-button/index.tsx#ApiKeyButton' } },
  },
  fields: apiKeyFields,
})
