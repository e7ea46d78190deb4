import type { GlobalConfig } from 'payload'

import { administrators, signedIn } from '../../access/content.ts'
import { adminGroups } from '../../i18n/admin-groups.ts'
import { withFieldTexts } from '../../i18n/with-field-texts.ts'
import { catalogueSettingsFields } from './fields.ts'
import { catalogueSettingsTexts } from './texts.ts'

/** How the catalogue is run: four eyes, review interval, length of texts, sender of mails. */
export const CatalogueSettingsGlobal: GlobalConfig = {
  slug: 'catalogue-settings',
  label: catalogueSettingsTexts.label,
  access: { read: signedIn, update: administrators },
  admin: { group: adminGroups.system, description: catalogueSettingsTexts.description },
  fields: withFieldTexts(catalogueSettingsFields, catalogueSettingsTexts.fields),
}
