import type { TranslationState } from '../../domain/editorial/translation-state.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** Where a translation stands, in words. */
export const translationStateTexts: Record<TranslationState, AdminText> = {
  missing: { de: 'Fehlt', fr: 'Manquante', it: 'Mancante', en: 'Missing' },
  machine: {
    de: 'Maschinell übersetzt',
    fr: 'Traduction automatique',
    it: 'Traduzione automatica',
    en: 'Machine translation',
  },
  draft: { de: 'Entwurf', fr: 'Ébauche', it: 'Bozza', en: 'Draft' },
  reviewed: { de: 'Geprüft', fr: 'Relue', it: 'Verificata', en: 'Reviewed' },
  outdated: { de: 'Veraltet', fr: 'Obsolète', it: 'Obsoleta', en: 'Outdated' },
}

/** The words of the view. */
export const translateTexts = {
  heading: { de: 'Übersetzen', fr: 'Traduire', it: 'Tradurre', en: 'Translate' },
  choose: {
    de: 'In welche Sprache?',
    fr: 'Vers quelle langue ?',
    it: 'In quale lingua?',
    en: 'Into which language?',
  },
  original: { de: 'Deutsch', fr: 'Allemand', it: 'Tedesco', en: 'German' },
  state: {
    de: 'Übersetzungsstand',
    fr: 'État de la traduction',
    it: 'Stato della traduzione',
    en: 'Translation state',
  },
  nothing: {
    de: 'Kein deutscher Text.',
    fr: 'Pas de texte allemand.',
    it: 'Nessun testo tedesco.',
    en: 'No German text.',
  },
  save: {
    de: 'Als Entwurf speichern',
    fr: 'Enregistrer comme brouillon',
    it: 'Salvare come bozza',
    en: 'Save as draft',
  },
  review: {
    de: 'Speichern und als geprüft markieren',
    fr: 'Enregistrer et marquer comme relue',
    it: 'Salvare e segnare come verificata',
    en: 'Save and mark as reviewed',
  },
  saved: { de: 'Gespeichert.', fr: 'Enregistré.', it: 'Salvato.', en: 'Saved.' },
  failed: {
    de: 'Das wurde nicht gespeichert.',
    fr: 'Cela n’a pas été enregistré.',
    it: 'Non è stato salvato.',
    en: 'That was not saved.',
  },
  readOnly: {
    de: 'Sie können diesen Eintrag lesen, aber nicht übersetzen.',
    fr: 'Vous pouvez lire cette entrée, mais pas la traduire.',
    it: 'Può leggere questa voce, ma non tradurla.',
    en: 'You can read this entry, but not translate it.',
  },
  empty: {
    de: 'Dieser Eintrag hat noch keine Texte zum Übersetzen.',
    fr: 'Cette entrée n’a pas encore de textes à traduire.',
    it: 'Questa voce non ha ancora testi da tradurre.',
    en: 'This entry has no texts to translate yet.',
  },
} as const satisfies Record<string, AdminText>
