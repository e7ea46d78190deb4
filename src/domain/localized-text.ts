import type { Locale } from './locale.ts'

/** A value in the locales somebody wrote it in; one that nobody wrote is absent, never empty. */
export type Localized<T> = Partial<Record<Locale, T>>

/** Plain text by locale. */
export type LocalizedText = Localized<string>

/** A formatted text, ready to be sent: `html` holds p, h3, h4, ul, ol, li, strong, em and https links alone. */
export interface RichText {
  text: string
  html: string
}

/** Formatted text by locale. */
export type LocalizedRichText = Localized<RichText>

/** Lists of words by locale. */
export type LocalizedWords = Localized<string[]>
