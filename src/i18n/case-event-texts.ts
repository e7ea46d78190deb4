import type { AdminText } from './locales.ts'

/** What happened to a case, in words; what is not here is shown by its own text. */
export const eventTexts: Readonly<Record<string, AdminText>> = {
  received: { de: 'Eingegangen', fr: 'Reçu', it: 'Ricevuto', en: 'Received' },
  entered: { de: 'Neuer Schritt', fr: 'Nouvelle étape', it: 'Nuovo passo', en: 'New step' },
  message: {
    de: 'Mitteilung an die einreichende Person',
    fr: 'Message à la personne',
    it: 'Messaggio alla persona',
    en: 'Message to the resident',
  },
  decided: { de: 'Entscheid', fr: 'Décision', it: 'Decisione', en: 'Decision' },
  assigned: { de: 'Zugewiesen', fr: 'Attribué', it: 'Assegnato', en: 'Assigned' },
  retried: {
    de: 'Noch einmal versucht',
    fr: 'Réessayé',
    it: 'Riprovato',
    en: 'Tried again',
  },
  skipped: {
    de: 'Schritt ausgelassen',
    fr: 'Étape omise',
    it: 'Passo saltato',
    en: 'Step left out',
  },
  'by-hand': {
    de: 'Von Hand weitergeführt',
    fr: 'Poursuivi à la main',
    it: 'Proseguito a mano',
    en: 'Gone on by hand',
  },
  answered: {
    de: 'Mitteilung von der einreichenden Person',
    fr: 'Message de la personne',
    it: 'Messaggio dalla persona',
    en: 'Message from the resident',
  },
  'export-ordered': {
    de: 'Auskunft an die Person angeordnet',
    fr: 'Renseignement à la personne ordonné',
    it: 'Informazione alla persona ordinata',
    en: 'Export for the person ordered',
  },
  'co-signed': {
    de: 'Zweite Person hat zugestimmt',
    fr: 'La deuxième personne a approuvé',
    it: 'La seconda persona ha acconsentito',
    en: 'Second person has agreed',
  },
  'co-sign-refused': {
    de: 'Zweite Person hat abgelehnt',
    fr: 'La deuxième personne a refusé',
    it: 'La seconda persona ha rifiutato',
    en: 'Second person has refused',
  },
  acknowledged: {
    de: 'Rückmeldung eines Registers',
    fr: 'Retour d’un registre',
    it: 'Riscontro di un registro',
    en: 'Answer of a register',
  },
  noted: { de: 'Vermerk', fr: 'Remarque', it: 'Annotazione', en: 'Note' },
  rejected: { de: 'Abgewiesen', fr: 'Rejeté', it: 'Respinto', en: 'Turned down' },
  closed: { de: 'Abgeschlossen', fr: 'Clos', it: 'Chiuso', en: 'Closed' },
  'closed-by-hand': {
    de: 'Von Hand abgeschlossen',
    fr: 'Clos à la main',
    it: 'Chiuso a mano',
    en: 'Closed by hand',
  },
  withdrawn: {
    de: 'Von der einreichenden Person zurückgezogen',
    fr: 'Retiré par la personne',
    it: 'Ritirato dalla persona',
    en: 'Withdrawn by the resident',
  },
  undone: {
    de: 'Anderswo rückgängig gemacht',
    fr: 'Annulé ailleurs',
    it: 'Annullato altrove',
    en: 'Undone elsewhere',
  },
  stands: {
    de: 'Konnte anderswo nicht rückgängig gemacht werden',
    fr: 'N’a pas pu être annulé ailleurs',
    it: 'Non è stato possibile annullarlo altrove',
    en: 'Could not be undone elsewhere',
  },
  'paid-by-bank': {
    de: 'Bezahlt gemäss Meldung der Bank',
    fr: 'Payé selon l’avis de la banque',
    it: 'Pagato secondo l’avviso della banca',
    en: 'Paid according to the bank',
  },
  'undo-retried': {
    de: 'Noch einmal rückgängig zu machen versucht',
    fr: 'Nouvel essai d’annulation',
    it: 'Nuovo tentativo di annullamento',
    en: 'Undoing was tried again',
  },
  'undo-settled': {
    de: 'Rückgängig machen von Hand erledigt',
    fr: 'Annulation réglée à la main',
    it: 'Annullamento risolto a mano',
    en: 'Undoing was settled by hand',
  },
}

/** How somebody decided, and in which order where two people do. */
export const voteTexts = {
  approved: { de: 'Zustimmung', fr: 'acceptation', it: 'approvazione', en: 'approval' },
  refused: { de: 'Ablehnung', fr: 'refus', it: 'rifiuto', en: 'refusal' },
  first: { de: 'erste Person', fr: 'première personne', it: 'prima persona', en: 'first person' },
  second: {
    de: 'zweite Person',
    fr: 'deuxième personne',
    it: 'seconda persona',
    en: 'second person',
  },
  further: {
    de: 'weitere Person',
    fr: 'autre personne',
    it: 'altra persona',
    en: 'further person',
  },
} as const satisfies Record<string, AdminText>
