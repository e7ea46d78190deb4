import type { AdminText } from '../../i18n/locales.ts'

/** Names of steps; one without a line here goes by its key. */
export const stepTexts: Readonly<Record<string, AdminText>> = {
  appointment: { de: 'Termin', fr: 'Rendez-vous', it: 'Appuntamento', en: 'Appointment' },
  'co-sign': {
    de: 'Zweite Unterschrift',
    fr: 'Deuxième signature',
    it: 'Seconda firma',
    en: 'Second signature',
  },
  document: {
    de: 'Dokument erstellen',
    fr: 'Créer un document',
    it: 'Creare un documento',
    en: 'Make a document',
  },
  'ech-0039-export': {
    de: 'Geschäft nach eCH-0039 übergeben',
    fr: 'Transmettre l’affaire selon eCH-0039',
    it: 'Trasmettere la pratica secondo eCH-0039',
    en: 'Hand over by eCH-0039',
  },
  'email-delivery': {
    de: 'Per E-Mail zustellen',
    fr: 'Remettre par courriel',
    it: 'Consegnare per e-mail',
    en: 'Deliver by e-mail',
  },
  'fee-and-payment': {
    de: 'Gebühr und Zahlung',
    fr: 'Émolument et paiement',
    it: 'Tassa e pagamento',
    en: 'Fee and payment',
  },
  parallel: { de: 'Gleichzeitig', fr: 'En parallèle', it: 'In parallelo', en: 'In parallel' },
  'prefill-check': {
    de: 'Angaben mit Register vergleichen',
    fr: 'Comparer avec le registre',
    it: 'Confrontare con il registro',
    en: 'Compare with a register',
  },
  'registry-lookup': {
    de: 'Im Register nachschlagen',
    fr: 'Consulter le registre',
    it: 'Consultare il registro',
    en: 'Look up in a register',
  },
  'registry-push': {
    de: 'An Register melden',
    fr: 'Annoncer au registre',
    it: 'Notificare al registro',
    en: 'Report to a register',
  },
  'request-documents': {
    de: 'Unterlagen nachfordern',
    fr: 'Demander des documents',
    it: 'Chiedere documenti',
    en: 'Ask for documents',
  },
  'webhook-delivery': {
    de: 'Per Webhook zustellen',
    fr: 'Remettre par webhook',
    it: 'Consegnare via webhook',
    en: 'Deliver by webhook',
  },
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
  found: { de: 'gefunden', fr: 'trouvé', it: 'trovato', en: 'found' },
  nothing: {
    de: 'nichts gefunden',
    fr: 'rien trouvé',
    it: 'nulla trovato',
    en: 'nothing found',
  },
  unanswered: {
    de: 'ohne Antwort weiter',
    fr: 'continuer sans réponse',
    it: 'continuare senza risposta',
    en: 'go on without an answer',
  },
  matches: {
    de: 'stimmt überein',
    fr: 'concorde',
    it: 'corrisponde',
    en: 'matches',
  },
  differs: { de: 'weicht ab', fr: 'diffère', it: 'differisce', en: 'differs' },
  unknown: {
    de: 'Person unbekannt',
    fr: 'personne inconnue',
    it: 'persona sconosciuta',
    en: 'person unknown',
  },
  paid: { de: 'bezahlt', fr: 'payé', it: 'pagato', en: 'paid' },
  failed: { de: 'gescheitert', fr: 'échoué', it: 'fallito', en: 'failed' },
  expired: { de: 'Frist verstrichen', fr: 'délai échu', it: 'termine scaduto', en: 'expired' },
  signed: { de: 'unterschrieben', fr: 'signé', it: 'firmato', en: 'signed' },
  'handed-in': {
    de: 'Unterlagen eingereicht',
    fr: 'documents remis',
    it: 'documenti consegnati',
    en: 'handed in',
  },
  made: { de: 'Termin gemacht', fr: 'rendez-vous fixé', it: 'appuntamento fissato', en: 'made' },
  impossible: { de: 'nicht möglich', fr: 'impossible', it: 'impossibile', en: 'impossible' },
  overdue: { de: 'Frist abgelaufen', fr: 'délai dépassé', it: 'termine scaduto', en: 'overdue' },
}
