import type { LocalizationConfig } from 'payload'

import { defaultLocale, localeNames, locales, plainLanguage } from './locales.ts'

/** The locales of content: all fall back to German, except plain language, which is absent where nobody wrote it. */
export const localization: LocalizationConfig = {
  defaultLocale,
  fallback: true,
  locales: locales.map((code) => ({
    code,
    label: localeNames[code],
    // Without a fallback of its own a locale gets the default one; falling back to itself means: to none.
    fallbackLocale: code === plainLanguage ? plainLanguage : defaultLocale,
  })),
}
