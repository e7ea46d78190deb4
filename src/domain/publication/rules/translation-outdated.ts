import { locales } from '../../locale.ts'
import type { PublicationContext } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'

/** W7: no translation is older than the German text it renders. */
export const translationOutdated = (
  _record: object,
  { document: { translations = {} } }: PublicationContext,
): PublicationFinding[] =>
  locales
    .filter((locale) => translations[locale] === 'outdated')
    .map((locale) => found('W7_TRANSLATION_OUTDATED', `/translationState/${locale}`))
