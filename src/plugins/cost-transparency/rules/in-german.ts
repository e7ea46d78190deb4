import type { PayloadRequest } from 'payload'

import { defaultLocale } from '../../../domain/locale.ts'
import type { LocalizedText } from '../../../domain/localized-text.ts'

/** What the German text is taken for where another language is being written: it was checked when German was. */
const written = '…'

/**
 * A text of a document that is being saved, for rules that ask for it in German. While another language is saved the
 * German one is not at hand, and counts as written; publishing checks all of them.
 */
export const inGerman = (
  text: string | null | undefined,
  { locale }: Pick<PayloadRequest, 'locale'>,
): LocalizedText => ({ de: locale === defaultLocale ? (text ?? '') : written })
