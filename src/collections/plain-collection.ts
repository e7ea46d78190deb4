import type { CollectionConfig, Field } from 'payload'

import type { PlainKind } from '../access/kinds.ts'
import { sharedFieldTexts } from '../fields/texts.ts'
import { keepOrderStable } from '../hooks/keep-order-stable.ts'
import { keepPlainLanguage } from '../hooks/keep-plain-language.ts'
import { keepToKeyScope } from '../hooks/keep-to-key-scope.ts'
import { limitReads } from '../hooks/limit-reads.ts'
import { refuseImpossibleFilter } from '../hooks/refuse-impossible-filter.ts'
import { requirePossibleId } from '../hooks/require-possible-id.ts'
import { adminGroups } from '../i18n/admin-groups.ts'
import type { CollectionTexts } from '../i18n/texts.ts'
import { withFieldTexts } from '../i18n/with-field-texts.ts'

interface PlainCollection extends Omit<CollectionConfig, 'fields' | 'labels'> {
  access: NonNullable<CollectionConfig['access']>
  /** Who reads and writes it, as `src/access/matrix.ts` says. */
  kind: PlainKind
  texts: CollectionTexts
  group: keyof typeof adminGroups
  fields: Field[]
}

/** A collection that is not published content: reference lists, files, accounts, what the system keeps. */
export const plainCollection = ({
  kind,
  texts,
  group,
  fields,
  ...config
}: PlainCollection): CollectionConfig => ({
  ...config,
  custom: { ...config.custom, kind, closedToKeys: group === 'system' },
  labels: { singular: texts.singular, plural: texts.plural },
  admin: { ...config.admin, group: adminGroups[group], description: texts.description },
  hooks: {
    ...config.hooks,
    beforeOperation: [
      ...(config.hooks?.beforeOperation ?? []),
      keepToKeyScope,
      requirePossibleId,
      refuseImpossibleFilter,
      limitReads,
      keepPlainLanguage,
      keepOrderStable,
    ],
  },
  fields: withFieldTexts(fields, texts.fields, sharedFieldTexts),
})
