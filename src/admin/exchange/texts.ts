import type { ImportOutcome } from '../../domain/exchange/import-report.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** What the page of import and export says. */
export const exchangeTexts = {
  title: {
    de: 'Import und Export',
    fr: 'Importation et exportation',
    it: 'Importazione ed esportazione',
    en: 'Import and export',
  },
  collection: { de: 'Sammlung', fr: 'Collection', it: 'Raccolta', en: 'Collection' },
  choose: { de: 'Anzeigen', fr: 'Afficher', it: 'Mostra', en: 'Show' },
  download: { de: 'Herunterladen', fr: 'Télécharger', it: 'Scaricare', en: 'Download' },
  downloadHelp: {
    de: 'Alle Einträge in allen Sprachen, auch Entwürfe. Die CSV-Datei lässt sich in Excel öffnen und wieder einlesen; als «CSV UTF-8» speichern.',
    fr: 'Toutes les entrées dans toutes les langues, brouillons compris. Le fichier CSV s’ouvre dans Excel et peut être réimporté ; l’enregistrer comme « CSV UTF-8 ».',
    it: 'Tutte le voci in tutte le lingue, anche le bozze. Il file CSV si apre in Excel e si può reimportare; salvarlo come «CSV UTF-8».',
    en: 'All entries in all languages, drafts included. The CSV file opens in Excel and can be read in again; save it as “CSV UTF-8”.',
  },
  asCsv: {
    de: '{collection} als CSV',
    fr: '{collection} en CSV',
    it: '{collection} come CSV',
    en: '{collection} as CSV',
  },
  asJson: {
    de: '{collection} als JSON',
    fr: '{collection} en JSON',
    it: '{collection} come JSON',
    en: '{collection} as JSON',
  },
  upload: { de: 'Einlesen', fr: 'Importer', it: 'Importare', en: 'Read in' },
  uploadHelp: {
    de: 'Zuerst zeigt ein Probelauf, was sich ändern würde; geändert wird erst mit «Übernehmen». Spalten, die fehlen, bleiben unverändert; leere Zellen leeren das Feld.',
    fr: 'Un essai montre d’abord ce qui changerait ; rien n’est modifié avant « Reprendre ». Les colonnes absentes restent inchangées ; une cellule vide vide le champ.',
    it: 'Prima una prova mostra che cosa cambierebbe; nulla cambia prima di «Riprendere». Le colonne assenti restano invariate; una cella vuota svuota il campo.',
    en: 'A dry run first shows what would change; nothing changes before “Apply”. Columns that are missing stay as they are; an empty cell empties the field.',
  },
  file: {
    de: 'Datei (CSV oder JSON)',
    fr: 'Fichier (CSV ou JSON)',
    it: 'File (CSV o JSON)',
    en: 'File (CSV or JSON)',
  },
  deleteMissing: {
    de: 'Was nicht in der Datei steht, in den Papierkorb legen (höchstens 10 %)',
    fr: 'Mettre à la corbeille ce qui ne figure pas dans le fichier (10 % au plus)',
    it: 'Mettere nel cestino ciò che non figura nel file (al massimo il 10 %)',
    en: 'Put what is not in the file into the trash (at most 10 %)',
  },
  publish: {
    de: 'Neues und Geändertes gleich veröffentlichen, wo erlaubt',
    fr: 'Publier aussitôt ce qui est nouveau ou modifié, si c’est permis',
    it: 'Pubblicare subito ciò che è nuovo o modificato, se è permesso',
    en: 'Publish what is new or changed at once, where allowed',
  },
  dryRun: { de: 'Probelauf', fr: 'Essai', it: 'Prova', en: 'Dry run' },
  apply: { de: 'Übernehmen', fr: 'Reprendre', it: 'Riprendere', en: 'Apply' },
  running: { de: 'Läuft …', fr: 'En cours …', it: 'In corso …', en: 'Running …' },
  failed: {
    de: 'Die Datei lässt sich nicht einlesen. {message}',
    fr: 'Le fichier ne peut pas être importé. {message}',
    it: 'Il file non può essere importato. {message}',
    en: 'The file cannot be read in. {message}',
  },
  tried: {
    de: 'Probelauf: So würde es aussehen. Noch ist nichts geändert.',
    fr: 'Essai : voici le résultat prévu. Rien n’est encore modifié.',
    it: 'Prova: questo sarebbe il risultato. Non è ancora cambiato nulla.',
    en: 'Dry run: this would be the result. Nothing is changed yet.',
  },
  done: {
    de: 'Übernommen. Abgelehntes wurde nicht geändert.',
    fr: 'Repris. Ce qui est refusé n’a pas été modifié.',
    it: 'Ripreso. Ciò che è rifiutato non è stato modificato.',
    en: 'Applied. What is refused was not changed.',
  },
  line: { de: 'Zeile', fr: 'Ligne', it: 'Riga', en: 'Line' },
  record: { de: 'Eintrag', fr: 'Entrée', it: 'Voce', en: 'Entry' },
  outcome: { de: 'Ergebnis', fr: 'Résultat', it: 'Esito', en: 'Result' },
  details: {
    de: 'Felder und Gründe',
    fr: 'Champs et motifs',
    it: 'Campi e motivi',
    en: 'Fields and reasons',
  },
  nothing: {
    de: 'Alle Einträge der Datei stehen schon so im Katalog.',
    fr: 'Toutes les entrées du fichier figurent déjà ainsi dans le catalogue.',
    it: 'Tutte le voci del file figurano già così nel catalogo.',
    en: 'All entries of the file stand in the catalogue like this already.',
  },
  more: {
    de: '… und {count} weitere Zeilen.',
    fr: '… et {count} autres lignes.',
    it: '… e altre {count} righe.',
    en: '… and {count} more lines.',
  },
} satisfies Record<string, AdminText>

/** Why a file is refused as a whole, by the code of the server. */
export const refusalTexts: Readonly<Record<string, AdminText>> = {
  IMPORT_FILE_INVALID: {
    de: 'Die Datei lässt sich nicht lesen. Ist sie eine Tabelle mit Kopfzeile oder eine JSON-Liste, in UTF-8 und mit höchstens 10 000 Einträgen? In Excel als «CSV UTF-8» speichern.',
    fr: 'Le fichier est illisible. Est-ce un tableau avec une ligne d’en-tête ou une liste JSON, en UTF-8 et avec 10 000 entrées au plus ? Dans Excel, l’enregistrer comme « CSV UTF-8 ».',
    it: 'Il file non è leggibile. È una tabella con intestazione o un elenco JSON, in UTF-8 e con al massimo 10 000 voci? In Excel salvarlo come «CSV UTF-8».',
    en: 'The file cannot be read. Is it a table with a header or a JSON list, in UTF-8, with at most 10 000 entries? In Excel, save it as “CSV UTF-8”.',
  },
  IMPORT_FIELD_UNKNOWN: {
    de: 'Die Datei hat Spalten, die es hier nicht gibt. Ein Export zeigt die richtigen Namen. {message}',
    fr: 'Le fichier a des colonnes inconnues. Un export montre les noms corrects. {message}',
    it: 'Il file ha colonne sconosciute. Un’esportazione mostra i nomi corretti. {message}',
    en: 'The file has columns that do not exist here. An export shows the right names. {message}',
  },
  IMPORT_DELETES_TOO_MUCH: { de: '{message}', fr: '{message}', it: '{message}', en: '{message}' },
}

/** Names of what becomes of a record. */
export const outcomeTexts: Record<ImportOutcome, AdminText> = {
  new: { de: 'neu', fr: 'nouveau', it: 'nuovo', en: 'new' },
  changed: { de: 'geändert', fr: 'modifié', it: 'modificato', en: 'changed' },
  unchanged: { de: 'unverändert', fr: 'inchangé', it: 'invariato', en: 'unchanged' },
  refused: { de: 'abgelehnt', fr: 'refusé', it: 'rifiutato', en: 'refused' },
  deleted: { de: 'in den Papierkorb', fr: 'à la corbeille', it: 'nel cestino', en: 'to the trash' },
}
