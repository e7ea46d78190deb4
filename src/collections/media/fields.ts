import type { Field } from 'payload'

import { messageFor } from '../../i18n/messages.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { finding } from '../../domain/finding.ts'
import { httpsUrlField } from '../../fields/checked-fields.ts'
import { localizedText } from '../../fields/localized-fields.ts'

const altField: Field = {
  ...localizedText('alt', { maxLength: 250 }),
  validate: (value: unknown, options: never) => {
    const { data, req } = options as {
      data: { mimeType?: string }
      req: { locale?: string; i18n: { language: string }; file?: { mimetype: string } }
    }
    const type = req.file?.mimetype ?? data.mimeType ?? ''
    const missing = typeof value !== 'string' || value.trim() === ''
    return missing && type.startsWith('image/') && req.locale === defaultLocale
      ? messageFor(finding('FILE_ALT_MISSING'), req.i18n.language)
      : true
  },
} as Field

/** A picture or document, with what may be done with it and where it is from. */
export const mediaFields: Field[] = [
  altField,
  localizedText('caption', { maxLength: 300 }),
  { name: 'licence', type: 'text', maxLength: 120 },
  { name: 'credit', type: 'text', maxLength: 120 },
  httpsUrlField('source'),
  { name: 'checksum', type: 'text', admin: { readOnly: true, position: 'sidebar' } },
]
