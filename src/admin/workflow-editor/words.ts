import type { AdminText } from '../../i18n/locales.ts'

/** Names of the languages of texts for people. */
export const languageNames: Readonly<Record<string, AdminText>> = {
  de: { de: 'Deutsch', fr: 'Allemand', it: 'Tedesco', en: 'German' },
  fr: { de: 'Französisch', fr: 'Français', it: 'Francese', en: 'French' },
  it: { de: 'Italienisch', fr: 'Italien', it: 'Italiano', en: 'Italian' },
  en: { de: 'Englisch', fr: 'Anglais', it: 'Inglese', en: 'English' },
}

/** How a case leaves a state whose deadline has passed. */
export const overdueText: AdminText = {
  de: 'Frist abgelaufen',
  fr: 'délai dépassé',
  it: 'termine scaduto',
  en: 'overdue',
}
