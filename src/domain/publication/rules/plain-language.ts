import { plainLanguage } from '../../locale.ts'
import type { CanonicalService } from '../../service/canonical-service.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** W2: what every municipality must answer for is also told in plain language. */
export const plainLanguageMissing: PublicationRule<CanonicalService> = (service) =>
  service.variantPolicy === 'expected' && service.description[plainLanguage] === undefined
    ? [found('W2_PLAIN_LANGUAGE_MISSING', `/description/${plainLanguage}`)]
    : []
