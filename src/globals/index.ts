import type { GlobalConfig } from 'payload'

import { CatalogueSettingsGlobal } from './catalogue-settings/index.ts'
import { ExportSettingsGlobal } from './export-settings/index.ts'

/** Every global: what there is one of. */
export const globals: GlobalConfig[] = [CatalogueSettingsGlobal, ExportSettingsGlobal]
