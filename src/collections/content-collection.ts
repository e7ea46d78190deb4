import type { CollectionConfig, DocumentViewConfig, Endpoint, Field } from 'payload'

import { contentAccess, ownInLists } from '../access/content.ts'
import type { ContentKind } from '../access/rights.ts'
import { workflowEndpoints } from '../editorial/workflow-endpoints.ts'
import { editorialFields, systemFields } from '../fields/editorial-fields.ts'
import { displayNameField } from '../fields/display-name-field.ts'
import { workflowFields } from '../fields/workflow-fields.ts'
import { identifierField } from '../fields/identifier-field.ts'
import { publishChecklistField } from '../fields/publish-checklist-field.ts'
import { editorialTabLabel, firstPublishedWithoutName, sharedFieldTexts } from '../fields/texts.ts'
import { buryIdentifier } from '../hooks/bury-identifier.ts'
import { keepIdentifier } from '../hooks/keep-identifier.ts'
import { keepOrderStable } from '../hooks/keep-order-stable.ts'
import { keepPlainLanguage } from '../hooks/keep-plain-language.ts'
import { keepRights } from '../hooks/keep-rights.ts'
import { keepSystemFields } from '../hooks/keep-system-fields.ts'
import { keepTranslationState } from '../hooks/keep-translation-state.ts'
import { keepWorkflow } from '../hooks/keep-workflow.ts'
import { keepToKeyScope } from '../hooks/keep-to-key-scope.ts'
import { limitReads } from '../hooks/limit-reads.ts'
import { noteWrite } from '../hooks/note-write.ts'
import { refuseImpossibleFilter } from '../hooks/refuse-impossible-filter.ts'
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
import { findingsEndpoint, isGated, refuseTogether } from '../publication/gate/index.ts'

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
  /** Beside Payload's own. */
  endpoints?: Endpoint[]
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
  endpoints = [],
  identified = true,
}: ContentCollection): CollectionConfig => {
  const checks = [...(hooks.beforeChange ?? []), whenPublishing(requireGerman)]
  return {
    slug,
    custom: { kind, closedToKeys: false },
    labels: { singular: texts.singular, plural: texts.plural },
    access: contentAccess(kind),
    admin: {
      useAsTitle: titleField,
      group: adminGroups[group],
      description: texts.description,
      defaultColumns: [titleField, ...columns, '_status', 'workflow.state', 'updatedAt'],
      components: { views: { edit: { translate: translateTab } } },
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
        keepToKeyScope,
        requirePossibleId,
        refuseImpossibleFilter,
        limitReads,
        ...(kind === 'local' || kind === 'forms' ? [] : [listWhatIsPublished]),
        keepPlainLanguage,
        keepOrderStable,
        noteWrite,
        // After the note: what names no status is a draft by now.
        rememberSave,
      ],
      beforeValidate: [...(hooks.beforeValidate ?? []), ...(identified ? [keepIdentifier] : [])],
      beforeChange: [
        keepRights(kind),
        keepSystemFields,
        // The workflow forgets how the document is written: it comes last of the two.
        keepTranslationState,
        keepWorkflow,
        refuseTogether(checks),
        setFirstPublishedAt,
      ],
      afterDelete: [...(hooks.afterDelete ?? []), ...(identified ? [buryIdentifier] : [])],
    },
    fields: withFieldTexts(
      [
        { type: 'tabs', tabs: withEditorialTab(tabs, texts) },
        identified ? identifierField(titleField) : displayNameField,
        ...(isGated(slug) ? [publishChecklistField] : []),
        ...workflowFields,
        ...systemFields,
      ],
      texts.fields,
      identified ? sharedFieldTexts : { ...sharedFieldTexts, ...firstPublishedWithoutName },
    ),
    endpoints: [
      ...workflowEndpoints(slug),
      ...(isGated(slug) ? [findingsEndpoint(slug, checks)] : []),
      ...endpoints,
    ],
  }
}

/** German and another language side by side; Payload takes the name from its dictionary. */
const translateTab: DocumentViewConfig = {
  Component: '/admin/translate/index.tsx#Translate',
  path: '/translate',
  tab: { label: ({ t }) => t('schaltwerk:translate'), href: '/translate' },
}

const withEditorialTab = (tabs: Record<string, Field[]>, texts: CollectionTexts) => [
  ...Object.entries(tabs).map(([key, fields]) => ({ label: tabLabel(key, texts), fields })),
  { label: editorialTabLabel, fields: editorialFields },
]

const tabLabel = (key: string, { tabs }: CollectionTexts): AdminText => {
  const label = tabs?.[key]
  if (!label) throw new Error(`No text for the tab ${key}`)
  return label
}
