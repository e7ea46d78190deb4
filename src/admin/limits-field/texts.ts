import type { FormFieldType } from '../../domain/form/form-definition.ts'
import type { AdminText } from '../../i18n/locales.ts'
import type { dayWords, LimitName } from './limit-list.ts'

/** What limits are called. */
export const limitTexts: Readonly<Record<LimitName, AdminText>> = {
  min: { de: 'Mindestens', fr: 'Au moins', it: 'Almeno', en: 'At least' },
  max: { de: 'Höchstens', fr: 'Au plus', it: 'Al massimo', en: 'At most' },
  step: { de: 'In Schritten von', fr: 'Par pas de', it: 'In passi di', en: 'In steps of' },
  minLength: {
    de: 'Mindestens so viele Zeichen',
    fr: 'Nombre minimal de caractères',
    it: 'Numero minimo di caratteri',
    en: 'Letters at least',
  },
  maxLength: {
    de: 'Höchstens so viele Zeichen',
    fr: 'Nombre maximal de caractères',
    it: 'Numero massimo di caratteri',
    en: 'Letters at most',
  },
  minItems: {
    de: 'Mindestens so viele Einträge',
    fr: 'Nombre minimal d’entrées',
    it: 'Numero minimo di voci',
    en: 'Entries at least',
  },
  maxItems: {
    de: 'Höchstens so viele Einträge',
    fr: 'Nombre maximal d’entrées',
    it: 'Numero massimo di voci',
    en: 'Entries at most',
  },
  pattern: {
    de: 'Muster (regulärer Ausdruck, für Fachpersonen)',
    fr: 'Modèle (expression régulière, pour spécialistes)',
    it: 'Modello (espressione regolare, per specialisti)',
    en: 'Pattern (regular expression, for specialists)',
  },
  format: {
    de: 'Besondere Nummer',
    fr: 'Numéro particulier',
    it: 'Numero particolare',
    en: 'Special number',
  },
  accept: {
    de: 'Angenommene Dateien (keine angekreuzt: PDF und Bilder)',
    fr: 'Fichiers acceptés (aucun coché : PDF et images)',
    it: 'File accettati (nessuno selezionato: PDF e immagini)',
    en: 'Files taken (none ticked: PDF and pictures)',
  },
  maxMb: {
    de: 'Grösse einer Datei, höchstens (MB)',
    fr: 'Taille maximale d’un fichier (Mo)',
    it: 'Dimensione massima di un file (MB)',
    en: 'Size of a file, at most (MB)',
  },
  multiple: {
    de: 'Mehrere Dateien möglich',
    fr: 'Plusieurs fichiers possibles',
    it: 'Possibili più file',
    en: 'Several files possible',
  },
}

/** In what a limit is counted, by kind of answer. */
export const unitTexts: Readonly<Partial<Record<FormFieldType, AdminText>>> = {
  money: { de: 'Franken', fr: 'francs', it: 'franchi', en: 'francs' },
}

/** Days that are told by a word. */
export const dayWordTexts: Readonly<Record<(typeof dayWords)[number], AdminText>> = {
  today: { de: 'heute', fr: 'aujourd’hui', it: 'oggi', en: 'today' },
  tomorrow: { de: 'morgen', fr: 'demain', it: 'domani', en: 'tomorrow' },
  now: { de: 'jetzt', fr: 'maintenant', it: 'adesso', en: 'now' },
}

/** The other words of the field. */
export const limitsTexts = {
  none: { de: 'keine', fr: 'aucun', it: 'nessuno', en: 'none' },
  unlimited: { de: 'egal', fr: 'sans limite', it: 'senza limite', en: 'no limit' },
  thatDay: {
    de: 'ein bestimmter Tag',
    fr: 'un jour donné',
    it: 'un giorno preciso',
    en: 'a certain day',
  },
  day: { de: '{limit}: Tag', fr: '{limit} : jour', it: '{limit}: giorno', en: '{limit}: day' },
  iban: { de: 'IBAN', fr: 'IBAN', it: 'IBAN', en: 'IBAN' },
  egid: {
    de: 'Gebäudenummer (EGID)',
    fr: 'Numéro du bâtiment (EGID)',
    it: 'Numero dell’edificio (EGID)',
    en: 'Building number (EGID)',
  },
  wrongOrder: {
    de: 'Das Mindeste ist grösser als das Höchste: So passt keine Antwort.',
    fr: 'Le minimum dépasse le maximum : aucune réponse ne convient.',
    it: 'Il minimo supera il massimo: nessuna risposta va bene.',
    en: 'The least is more than the most: no answer fits.',
  },
  raw: {
    de: 'Diese Prüfung ist von Hand als JSON geschrieben.',
    fr: 'Ce contrôle est écrit à la main en JSON.',
    it: 'Questo controllo è scritto a mano in JSON.',
    en: 'This check is written by hand as JSON.',
  },
  toRaw: {
    de: 'Als JSON bearbeiten',
    fr: 'Modifier en JSON',
    it: 'Modificare come JSON',
    en: 'Edit as JSON',
  },
  toFields: {
    de: 'In Feldern bearbeiten',
    fr: 'Modifier dans des champs',
    it: 'Modificare in campi',
    en: 'Edit in fields',
  },
} as const satisfies Record<string, AdminText>

/** Kinds of files by media type. */
export const fileTexts: Readonly<Record<string, AdminText>> = {
  'application/pdf': { de: 'PDF', fr: 'PDF', it: 'PDF', en: 'PDF' },
  'image/jpeg': { de: 'Foto (JPEG)', fr: 'Photo (JPEG)', it: 'Foto (JPEG)', en: 'Photo (JPEG)' },
  'image/png': { de: 'Bild (PNG)', fr: 'Image (PNG)', it: 'Immagine (PNG)', en: 'Picture (PNG)' },
  'image/webp': {
    de: 'Bild (WebP)',
    fr: 'Image (WebP)',
    it: 'Immagine (WebP)',
    en: 'Picture (WebP)',
  },
  'image/heic': {
    de: 'Foto vom Mobiltelefon (HEIC)',
    fr: 'Photo de téléphone (HEIC)',
    it: 'Foto del telefono (HEIC)',
    en: 'Photo of a phone (HEIC)',
  },
}
