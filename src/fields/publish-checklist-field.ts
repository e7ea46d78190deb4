import type { UIField } from 'payload'

/** What keeps the saved draft from being published, beside the document, before anybody presses the button. */
export const publishChecklistField: UIField = {
  name: 'publishChecklist',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/publish-checklist/index.tsx#PublishChecklist' },
  },
}
