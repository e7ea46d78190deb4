import type { CollectionConfig, Field } from 'payload'

import {
  createOwnContent,
  deleteOwnContent,
  ownContent,
  publishedOrSignedIn,
  signedIn,
} from '../access/content.ts'
import { editorialFields, systemFields } from '../fields/editorial-fields.ts'
import { displayNameField } from '../fields/display-name-field.ts'
import { identifierField } from '../fields/identifier-field.ts'
import { editorialTabLabel, sharedFieldTexts } from '../fields/texts.ts'
import { buryIdentifier } from '../hooks/bury-identifier.ts'
import { keepIdentifier } from '../hooks/keep-identifier.ts'
import { keepOwner } from '../hooks/keep-owner.ts'
import { keepPlainLanguage } from '../hooks/keep-plain-language.ts'
import { keepToKeyScope } from '../hooks/keep-to-key-scope.ts'
import { limitPublicReads } from '../hooks/limit-public-reads.ts'
import { requireGerman } from '../hooks/require-german.ts'
import { requirePossibleId } from '../hooks/require-possible-id.ts'
import { setFirstPublishedAt } from '../hooks/set-first-published-at.ts'
import { whenPublishing } from '../hooks/when-publishing.ts'
import { adminGroups } from '../i18n/admin-groups.ts'
import type { AdminText } from '../i18n/locales.ts'
import type { CollectionTexts } from '../i18n/texts.ts'
import { withFieldTexts } from '../i18n/with-field-texts.ts'

interface ContentCollection {
  slug: string
  texts: CollectionTexts
  group: keyof typeof adminGroups
  /** The field that names a document in lists, and from whose German text the identifier is proposed. */
  titleField: string
  /** Fields by tab; the tab of review, evidence and translation is added. */
  tabs: Record<string, Field[]>
  /** Columns of the list in the admin, after the title. */
  columns: readonly string[]
  hooks?: CollectionConfig['hooks']
  /** Whether its documents have a public name of their own; otherwise `displayName` names them. Default: true. */
  identified?: boolean
}

/** A collection of published content: drafts, versions, scheduled publication, trash, a public identifier, review. */
export const contentCollection = ({
  slug,
  texts,
  group,
  titleField,
  tabs,
  columns,
  hooks = {},
  identified = true,
}: ContentCollection): CollectionConfig => ({
  slug,
  custom: { closedToKeys: false },
  labels: { singular: texts.singular, plural: texts.plural },
  access: {
    read: publishedOrSignedIn,
    create: createOwnContent,
    update: ownContent,
    delete: deleteOwnContent,
    readVersions: signedIn,
  },
  admin: {
    useAsTitle: titleField,
    group: adminGroups[group],
    description: texts.description,
    defaultColumns: [titleField, ...columns, '_status', 'updatedAt'],
    listSearchableFields: identified ? [titleField, 'identifier'] : [titleField],
  },
  defaultSort: identified ? titleField : '-createdAt',
  trash: true,
  versions: { maxPerDoc: 50, drafts: { schedulePublish: true } },
  hooks: {
    ...hooks,
    beforeOperation: [
      ...(hooks.beforeOperation ?? []),
      keepToKeyScope,
      requirePossibleId,
      limitPublicReads,
      keepPlainLanguage,
    ],
    beforeValidate: [...(hooks.beforeValidate ?? []), ...(identified ? [keepIdentifier] : [])],
    beforeChange: [
      keepOwner,
      ...(hooks.beforeChange ?? []),
      whenPublishing(requireGerman),
      setFirstPublishedAt,
    ],
    afterDelete: [...(hooks.afterDelete ?? []), ...(identified ? [buryIdentifier] : [])],
  },
  fields: withFieldTexts(
    [
      { type: 'tabs', tabs: withEditorialTab(tabs, texts) },
      identified ? identifierField(titleField) : displayNameField,
      ...systemFields,
    ],
    texts.fields,
    sharedFieldTexts,
  ),
})

const withEditorialTab = (tabs: Record<string, Field[]>, texts: CollectionTexts) => [
  ...Object.entries(tabs).map(([key, fields]) => ({ label: tabLabel(key, texts), fields })),
  { label: editorialTabLabel, fields: editorialFields },
]

const tabLabel = (key: string, { tabs }: CollectionTexts): AdminText => {
  const label = tabs?.[key]
  if (!label) throw new Error(`No text for the tab ${key}`)
  return label
}
