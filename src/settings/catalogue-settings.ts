import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { type CatalogueSettings, defaultCatalogueSettings } from '../domain/catalogue-settings.ts'
import { defaultLocale } from '../i18n/locales.ts'

/** How the catalogue is run at this moment. */
export const catalogueSettings = async (req: PayloadRequest): Promise<CatalogueSettings> => {
  const saved = await req.payload.findGlobal({
    slug: 'catalogue-settings',
    depth: 0,
    locale: defaultLocale,
    // A nested call writes its locale into the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const { fourEyes, reviewIntervalMonths, textLimits, sender } = defaultCatalogueSettings
  return {
    fourEyes: saved.fourEyes ?? fourEyes,
    reviewIntervalMonths: saved.reviewIntervalMonths ?? reviewIntervalMonths,
    textLimits: {
      title: saved.textLimits?.title ?? textLimits.title,
      summary: saved.textLimits?.summary ?? textLimits.summary,
      description: saved.textLimits?.description ?? textLimits.description,
    },
    sender: {
      name: saved.sender?.name ?? sender.name,
      signature: saved.sender?.signature ?? sender.signature,
    },
  }
}
