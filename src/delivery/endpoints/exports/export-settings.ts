import { defaultExportSettings, type ExportSettings } from '../../../domain/export-settings.ts'
import { allOf, type Tag } from '../../changes/record-change.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'

/** What every export is made of besides its records. */
export interface ExportedBy {
  settings: ExportSettings
  /** Beginning of the names in linked data. */
  base: string
}

/** An answer that names the publisher, or is named by the base, is another one when the settings change. */
export const exportSettingsTag: Tag = allOf('export-settings')

/** Who hands out the data, and how things are named, as an administrator decided it. */
export const exportSettingsOf = async (
  live: Pick<LiveCatalogue, 'baseUrl' | 'recordsOf'>,
): Promise<ExportedBy> => {
  const [saved] = (await live.recordsOf('export-settings')).values()
  const settings = saved ?? defaultExportSettings
  return { settings, base: settings.baseUri ?? live.baseUrl }
}
