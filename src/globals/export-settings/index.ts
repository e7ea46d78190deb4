import type { GlobalConfig } from 'payload'

import { administrators, signedIn } from '../../access/content.ts'
import { adminGroups } from '../../i18n/admin-groups.ts'
import { withFieldTexts } from '../../i18n/with-field-texts.ts'
import { exportSettingsFields } from './fields.ts'
import { exportSettingsTexts } from './texts.ts'

/** Who publishes the data sets, under which names and terms. */
export const ExportSettingsGlobal: GlobalConfig = {
  slug: 'export-settings',
  label: exportSettingsTexts.label,
  access: { read: signedIn, update: administrators },
  admin: { group: adminGroups.system, description: exportSettingsTexts.description },
  fields: withFieldTexts(exportSettingsFields, exportSettingsTexts.fields),
}
