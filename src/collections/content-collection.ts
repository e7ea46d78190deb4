import type { CollectionConfig, Field } from 'payload'

import { contentAccess, ownInLists } from '../access/content.ts'
import type { ContentKind } from '../access/rights.ts'
import { editorialFields, systemFields } from '../fields/editorial-fields.ts'
import { displayNameField } from '../fields/display-name-field.ts'
import { identifierField } from '../fields/identifier-field.ts'
import { editorialTabLabel, sharedFieldTexts } from '../fields/texts.ts'
import { buryIdentifier } from '../hooks/bury-identifier.ts'
import { keepIdentifier } from '../hooks/keep-identifier.ts'
import { keepPlainLanguage } from '../hooks/keep-plain-language.ts'
import { keepRights } from '../hooks/keep-rights.ts'
import { keepSystemFields } from '../hooks/keep-system-fields.ts'
import { limitReads } from '../hooks/limit-reads.ts'
import { rememberSave } from '../hooks/remember-save.ts'
import { requireGerman } from '../hooks/require-german.ts'
import { requirePossibleId } from '../hooks/require-possible-id.ts'
import { listWhatIsPublished } from '../hooks/list-what-is-published.ts'
import { setFirstPublishedAt } from '../hooks/set-first-published-at.ts'
import { whenPublishing } from '../hooks/when-publishing.ts'
import { adminGroups } from '../i18n/admin-groups.ts'
import type { AdminText } from '../i18n/locales.ts'
import type { CollectionTexts } from '../i18n/texts.ts'
import { withFieldTexts } from '../i18n/with-field-texts.ts'

interface ContentCollection {
  slug: string
  /** Who writes it. */
  kind: ContentKind
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
  kind,
  texts,
  group,
  titleField,
  tabs,
  columns,
  hooks = {},
  identified = true,
}: ContentCollection): CollectionConfig => ({
  slug,
  labels: { singular: texts.singular, plural: texts.plural },
  access: contentAccess(kind),
  custom: { kind },
  admin: {
    useAsTitle: titleField,
    group: adminGroups[group],
    description: texts.description,
    defaultColumns: [titleField, ...columns, '_status', 'updatedAt'],
    listSearchableFields: identified ? [titleField, 'identifier'] : [titleField],
    ...(kind === 'local' && { baseFilter: ({ req: { user } }) => ownInLists(user) }),
  },
  defaultSort: identified ? titleField : '-createdAt',
  trash: true,
  versions: { maxPerDoc: 50, drafts: { schedulePublish: true } },
  hooks: {
    ...hooks,
    beforeOperation: [
      ...(hooks.beforeOperation ?? []),
      requirePossibleId,
      limitReads,
      ...(kind === 'local' || kind === 'forms' ? [] : [listWhatIsPublished]),
      keepPlainLanguage,
      rememberSave,
    ],
    beforeValidate: [...(hooks.beforeValidate ?? []), ...(identified ? [keepIdentifier] : [])],
    beforeChange: [
      keepRights(kind),
      keepSystemFields,
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
