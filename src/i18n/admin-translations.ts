/** Words that Payload itself shows for us, by language: names of tabs, which it takes from its own dictionary. */
export const adminTranslations = {
  de: { schaltwerk: { translate: 'Übersetzen' } },
  fr: { schaltwerk: { translate: 'Traduire' } },
  it: { schaltwerk: { translate: 'Tradurre' } },
  en: { schaltwerk: { translate: 'Translate' } },
} as const
