import type { CollectionConfig, Field } from 'payload'

import { sharedFieldTexts } from '../fields/texts.ts'
import { keepOrderStable } from '../hooks/keep-order-stable.ts'
import { keepPlainLanguage } from '../hooks/keep-plain-language.ts'
import { limitPublicReads } from '../hooks/limit-public-reads.ts'
import { refuseImpossibleFilter } from '../hooks/refuse-impossible-filter.ts'
import { requirePossibleId } from '../hooks/require-possible-id.ts'
import { adminGroups } from '../i18n/admin-groups.ts'
import type { CollectionTexts } from '../i18n/texts.ts'
import { withFieldTexts } from '../i18n/with-field-texts.ts'

interface PlainCollection extends Omit<CollectionConfig, 'fields' | 'labels'> {
  access: NonNullable<CollectionConfig['access']>
  texts: CollectionTexts
  group: keyof typeof adminGroups
  fields: Field[]
}

/** A collection that is not published content: reference lists, files, accounts, what the system keeps. */
export const plainCollection = ({
  texts,
  group,
  fields,
  ...config
}: PlainCollection): CollectionConfig => ({
  ...config,
  labels: { singular: texts.singular, plural: texts.plural },
  admin: { ...config.admin, group: adminGroups[group], description: texts.description },
  hooks: {
    ...config.hooks,
    beforeOperation: [
      ...(config.hooks?.beforeOperation ?? []),
      requirePossibleId,
      refuseImpossibleFilter,
      limitPublicReads,
      keepPlainLanguage,
      keepOrderStable,
    ],
  },
  fields: withFieldTexts(fields, texts.fields, sharedFieldTexts),
})
