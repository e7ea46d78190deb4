import { defaultExportSettings, type ExportSettings } from '../../domain/export-settings.ts'
import type { ExportSetting } from '../../generated/payload-types.ts'
import { toOptionalText } from './to-localized.ts'

/** Who hands out the data; what an administrator left empty is as it is without settings. */
export const toExportSettings = (doc: ExportSetting): ExportSettings => {
  const { baseUri, publisherUri, licence, contactEmail, contactUrl } = doc
  const standard = defaultExportSettings
  return {
    ...(baseUri && { baseUri: baseUri.replace(/\/+$/, '') }),
    publisherName: toOptionalText(doc.publisherName) ?? standard.publisherName,
    publisherUri: publisherUri || standard.publisherUri,
    licence: licence ?? standard.licence,
    contactName: toOptionalText(doc.contactName) ?? standard.contactName,
    contactEmail: contactEmail || standard.contactEmail,
    ...(contactUrl && { contactUrl }),
  }
}
