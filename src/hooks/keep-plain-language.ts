import type { CollectionBeforeOperationHook } from 'payload'

import { plainLanguage } from '../i18n/locales.ts'

/** Standard German is never served as plain language, whatever fallback a request asks for. */
export const keepPlainLanguage: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.locale === plainLanguage) req.fallbackLocale = plainLanguage
  return args
}
