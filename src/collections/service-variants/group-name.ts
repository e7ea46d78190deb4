import { adminLanguages } from '../../i18n/locales.ts'
import { serviceVariantTexts } from './texts.ts'

/** Name of a group of fields in a language of the admin, German where it speaks none of that name. */
export const groupName = (group: string, language: string): string => {
  const name = serviceVariantTexts.fields.changedGroups?.options?.[group]
  return name?.[adminLanguages.find((known) => known === language) ?? 'de'] ?? group
}
