import { type Locale, locales } from '../../domain/locale.ts'
import type { DocumentFacts, TranslationState } from '../../domain/publication/context.ts'

/** What a document itself says of its state, outside its record. */
export const factsIn = (document: object): DocumentFacts => {
  const { translationState = {}, reviewState } = document as {
    translationState?: Partial<Record<string, TranslationState | null>>
    reviewState?: DocumentFacts['reviewState'] | null
  }
  const translations = locales.flatMap((locale: Locale): [Locale, TranslationState][] => {
    const state = translationState[fieldNameOf(locale)]
    return state ? [[locale, state]] : []
  })
  return {
    translations: Object.fromEntries(translations),
    ...(reviewState && { reviewState }),
  }
}

/** Name of a locale as a field: `de-simple` becomes `deSimple`. */
const fieldNameOf = (locale: Locale): string =>
  locale.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
