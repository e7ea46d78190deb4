import type { AdminText } from '../../i18n/locales.ts'

/** Names of steps; one without a line here goes by its key. */
export const stepTexts: Readonly<Record<string, AdminText>> = {
  branch: { de: 'Verzweigung', fr: 'Embranchement', it: 'Diramazione', en: 'Branch' },
  close: { de: 'Abschluss', fr: 'Clôture', it: 'Chiusura', en: 'Close' },
  decision: { de: 'Entscheid', fr: 'Décision', it: 'Decisione', en: 'Decision' },
  message: { de: 'Mitteilung', fr: 'Message', it: 'Messaggio', en: 'Message' },
  'send-receipt': {
    de: 'Eingangsbestätigung',
    fr: 'Accusé de réception',
    it: 'Conferma di ricezione',
    en: 'Receipt',
  },
  'wait-until': { de: 'Warten', fr: 'Attendre', it: 'Attendere', en: 'Wait' },
}

/** Names of options; one without a line here goes by its key. */
export const optionTexts: Readonly<Record<string, AdminText>> = {
  subject: { de: 'Betreff', fr: 'Objet', it: 'Oggetto', en: 'Subject' },
  text: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
  told: {
    de: 'Was die Person im Verlauf liest',
    fr: 'Ce que la personne lit dans la chronologie',
    it: 'Che cosa legge la persona nella cronologia',
    en: 'What the resident reads in the timeline',
  },
  fourEyes: {
    de: 'Zwei Personen müssen gleich entscheiden',
    fr: 'Deux personnes doivent décider de la même façon',
    it: 'Due persone devono decidere allo stesso modo',
    en: 'Two people have to decide the same',
  },
  workingDays: {
    de: 'Arbeitstage',
    fr: 'Jours ouvrables',
    it: 'Giorni lavorativi',
    en: 'Working days',
  },
  de: { de: 'Deutsch', fr: 'Allemand', it: 'Tedesco', en: 'German' },
  fr: { de: 'Französisch', fr: 'Français', it: 'Francese', en: 'French' },
  it: { de: 'Italienisch', fr: 'Italien', it: 'Italiano', en: 'Italian' },
  en: { de: 'Englisch', fr: 'Anglais', it: 'Inglese', en: 'English' },
}

/** How a case leaves a step; one without a line here goes by its key. */
export const actionNames: Readonly<Record<string, AdminText>> = {
  done: { de: 'erledigt', fr: 'terminé', it: 'eseguito', en: 'done' },
  approved: { de: 'Zustimmung', fr: 'acceptation', it: 'approvazione', en: 'approval' },
  refused: { de: 'Ablehnung', fr: 'refus', it: 'rifiuto', en: 'refusal' },
  rejected: { de: 'abgewiesen', fr: 'rejeté', it: 'respinto', en: 'turned down' },
  overdue: { de: 'Frist abgelaufen', fr: 'délai dépassé', it: 'termine scaduto', en: 'overdue' },
}
