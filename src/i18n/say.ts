import type { AdminLanguage, AdminText } from './locales.ts'

/** A text in a language, its values put in the places of their names: `{name}`. */
export const say = (
  text: AdminText,
  language: AdminLanguage,
  values: Record<string, string | number> = {},
): string => text[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
