import type { CompletenessItem } from '../domain/review/completeness.ts'
import type { AdminText } from './locales.ts'

/** Names of the points of the checklist. */
export const completenessTexts: Record<CompletenessItem, AdminText> = {
  ech0070Id: {
    de: 'Nummer nach eCH-0070',
    fr: 'Numéro eCH-0070',
    it: 'Numero eCH-0070',
    en: 'Number of eCH-0070',
  },
  title: { de: 'Bezeichnung', fr: 'Désignation', it: 'Designazione', en: 'Title' },
  summary: { de: 'Kurzbeschreibung', fr: 'Résumé', it: 'Riassunto', en: 'Summary' },
  description: { de: 'Beschreibung', fr: 'Description', it: 'Descrizione', en: 'Description' },
  result: { de: 'Ergebnis', fr: 'Résultat', it: 'Risultato', en: 'Result' },
  synonyms: { de: 'Suchbegriffe', fr: 'Mots-clés', it: 'Parole chiave', en: 'Search terms' },
  audiences: { de: 'Zielgruppe', fr: 'Public cible', it: 'Destinatari', en: 'Audience' },
  topics: { de: 'Themen', fr: 'Thèmes', it: 'Temi', en: 'Topics' },
  events: {
    de: 'Lebenslage oder Geschäftslage',
    fr: 'Événement de vie ou d’entreprise',
    it: 'Situazione di vita o aziendale',
    en: 'Life or business event',
  },
  conditions: {
    de: 'Vorbedingungen',
    fr: 'Conditions préalables',
    it: 'Condizioni preliminari',
    en: 'Conditions',
  },
  procedure: { de: 'Ablauf', fr: 'Procédure', it: 'Procedura', en: 'Procedure' },
  evidences: {
    de: 'Benötigte Unterlagen',
    fr: 'Documents requis',
    it: 'Documenti richiesti',
    en: 'Required documents',
  },
  access: { de: 'Kanäle', fr: 'Canaux', it: 'Canali', en: 'Channels' },
  forms: {
    de: 'Formular oder Onlinedienst',
    fr: 'Formulaire ou service en ligne',
    it: 'Modulo o servizio online',
    en: 'Form or online service',
  },
  fees: { de: 'Gebühren', fr: 'Émoluments', it: 'Emolumenti', en: 'Fees' },
  time: {
    de: 'Bearbeitungsdauer',
    fr: 'Durée de traitement',
    it: 'Durata del trattamento',
    en: 'Processing time',
  },
  deadlines: { de: 'Fristen', fr: 'Délais', it: 'Termini', en: 'Deadlines' },
  legalBases: { de: 'Rechtsgrundlagen', fr: 'Bases légales', it: 'Basi legali', en: 'Legal bases' },
  remedy: { de: 'Rechtsmittel', fr: 'Voies de droit', it: 'Rimedi giuridici', en: 'Legal remedy' },
  authority: {
    de: 'Zuständige Stelle',
    fr: 'Service compétent',
    it: 'Servizio competente',
    en: 'Competent authority',
  },
  faqs: {
    de: 'Häufige Fragen',
    fr: 'Questions fréquentes',
    it: 'Domande frequenti',
    en: 'Frequent questions',
  },
  verified: {
    de: 'Von einer Person geprüft',
    fr: 'Vérifié par une personne',
    it: 'Verificato da una persona',
    en: 'Checked by a person',
  },
}
