import type { LocalizedText } from '../domain/localized-text.ts'

/** For whom services are, in words. */
export const audiences: Readonly<Record<string, LocalizedText>> = {
  bevoelkerung: { de: 'Bevölkerung', fr: 'Population', it: 'Popolazione', en: 'Residents' },
  wirtschaft: { de: 'Wirtschaft', fr: 'Économie', it: 'Economia', en: 'Businesses' },
  behoerden: { de: 'Behörden', fr: 'Autorités', it: 'Autorità', en: 'Authorities' },
}
