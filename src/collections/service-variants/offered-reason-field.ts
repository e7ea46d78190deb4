import type { TextField } from 'payload'

import { finding } from '../../domain/finding.ts'
import { localizedText } from '../../fields/localized-fields.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { messageFor } from '../../i18n/messages.ts'

/** Why a service is not offered here: required, in German, as soon as it is not. */
export const offeredReasonField = {
  ...localizedText('offeredReason', { maxLength: 300 }),
  validate: (value: unknown, options: never) => {
    const { siblingData, req } = options as {
      siblingData: { offered?: string }
      req: { locale?: string; i18n: { language: string } }
    }
    const missing = typeof value !== 'string' || value.trim() === ''
    return siblingData.offered === 'no' && missing && req.locale === defaultLocale
      ? messageFor(finding('ANSWER_MISSING_REASON'), req.i18n.language)
      : true
  },
} as TextField
