import type { CollectionConfig, Endpoint } from 'payload'

import { administrators, overseers } from '../../../../access/content.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { forgetHealth } from '../../hooks/forget-health.ts'
import { registryFields } from './fields.ts'
import { registryTexts } from './texts.ts'
import type { RegistryRules } from './validators.ts'

/** Registers outside that forms and workflows may ask. */
export const registries = (rules: RegistryRules, endpoints: Endpoint[]): CollectionConfig =>
  plainCollection({
    slug: 'registries',
    kind: 'connections',
    texts: registryTexts,
    group: 'forms',
    access: {
      read: overseers,
      create: administrators,
      update: administrators,
      delete: administrators,
    },
    disableDuplicate: true,
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', 'mode', 'health.state', 'health.checkedAt'],
      components: {
        edit: { beforeDocumentControls: ['/admin/registry-check/index.tsx#RegistryCheck'] },
      },
    },
    hooks: { beforeChange: [forgetHealth] },
    endpoints,
    fields: registryFields(rules),
  })
