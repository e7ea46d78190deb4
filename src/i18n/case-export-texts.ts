import type { AdminText } from './locales.ts'

/** What a person reads in the export of what is stored about her. */
export const caseExportTexts = {
  title: {
    de: 'Ihre Daten zu {number}',
    fr: 'Vos données concernant {number}',
    it: 'I Suoi dati relativi a {number}',
    en: 'Your data about {number}',
  },
  answers: {
    de: 'Ihre Angaben',
    fr: 'Vos indications',
    it: 'Le Sue indicazioni',
    en: 'What you told us',
  },
  events: { de: 'Verlauf', fr: 'Déroulement', it: 'Cronologia', en: 'What happened' },
  messages: { de: 'Nachrichten', fr: 'Messages', it: 'Messaggi', en: 'Messages' },
  files: {
    de: 'Eingereichte Dateien',
    fr: 'Fichiers transmis',
    it: 'File trasmessi',
    en: 'Files sent in',
  },
  withheld: {
    de: 'nicht enthalten: vom Virenscanner nicht freigegeben',
    fr: 'non contenu : pas libéré par l’antivirus',
    it: 'non contenuto: non rilasciato dall’antivirus',
    en: 'not contained: not passed by the virus scanner',
  },
  filesFolder: { de: 'Eingereicht', fr: 'Transmis', it: 'Trasmessi', en: 'Sent in' },
  documentsFolder: { de: 'Dokumente', fr: 'Documents', it: 'Documenti', en: 'Documents' },
  yes: { de: 'Ja', fr: 'Oui', it: 'Sì', en: 'Yes' },
  no: { de: 'Nein', fr: 'Non', it: 'No', en: 'No' },
  documents: { de: 'Dokumente', fr: 'Documents', it: 'Documenti', en: 'Documents' },
  deliveries: {
    de: 'An andere Systeme übermittelt',
    fr: 'Transmis à d’autres systèmes',
    it: 'Trasmesso ad altri sistemi',
    en: 'Given to other systems',
  },
  steps: {
    de: 'Verarbeitungsschritte',
    fr: 'Étapes du traitement',
    it: 'Fasi del trattamento',
    en: 'Steps of processing',
  },
  accesses: {
    de: 'Wer Ihre Daten gesehen oder erhalten hat',
    fr: 'Qui a vu ou reçu vos données',
    it: 'Chi ha visto o ricevuto i Suoi dati',
    en: 'Who saw or was given your data',
  },
  received: { de: 'Eingegangen', fr: 'Reçu', it: 'Ricevuto', en: 'Received' },
  closed: { de: 'Abgeschlossen', fr: 'Clos', it: 'Chiuso', en: 'Closed' },
  kept: {
    de: 'Aufbewahrt bis',
    fr: 'Conservé jusqu’au',
    it: 'Conservato fino al',
    en: 'Kept until',
  },
  hold: {
    de: 'Löschung gesperrt seit',
    fr: 'Suppression bloquée depuis',
    it: 'Eliminazione bloccata dal',
    en: 'Not deleted since',
  },
  replyTo: {
    de: 'Nachrichten an',
    fr: 'Messages à',
    it: 'Messaggi a',
    en: 'Messages to',
  },
  none: { de: 'Keine.', fr: 'Aucune.', it: 'Nessuna.', en: 'None.' },
  office: { de: 'Amt', fr: 'Autorité', it: 'Autorità', en: 'Authority' },
  authority: { de: 'Amt', fr: 'Autorité', it: 'Autorità', en: 'Authority' },
  sender: { de: 'Sie selbst', fr: 'Vous-même', it: 'Lei', en: 'Yourself' },
  system: { de: 'System', fr: 'Système', it: 'Sistema', en: 'System' },
} as const satisfies Record<string, AdminText>
