import type { RowOperator } from '../../domain/form/condition-rows.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** Words of the editor of conditions. */
export const conditionTexts = {
  none: {
    de: 'Keine Bedingung.',
    fr: 'Aucune condition.',
    it: 'Nessuna condizione.',
    en: 'No condition.',
  },
  nothingBefore: {
    de: 'Vor dieser Frage steht keine andere, auf die eine Bedingung schauen könnte.',
    fr: 'Aucune question ne précède celle-ci, sur laquelle une condition pourrait porter.',
    it: 'Nessun’altra domanda precede questa, su cui possa basarsi una condizione.',
    en: 'No other question stands before this one that a condition could look at.',
  },
  join: {
    de: 'Es müssen zutreffen',
    fr: 'Doivent être remplies',
    it: 'Devono essere soddisfatte',
    en: 'What must hold',
  },
  all: { de: 'alle Zeilen', fr: 'toutes les lignes', it: 'tutte le righe', en: 'all of the rows' },
  any: {
    de: 'mindestens eine der Zeilen',
    fr: 'au moins une des lignes',
    it: 'almeno una delle righe',
    en: 'any of the rows',
  },
  group: { de: 'Gruppe', fr: 'Groupe', it: 'Gruppo', en: 'Group' },
  row: { de: 'Zeile {n}', fr: 'Ligne {n}', it: 'Riga {n}', en: 'Row {n}' },
  field: { de: 'Frage', fr: 'Question', it: 'Domanda', en: 'Question' },
  operator: { de: 'Vergleich', fr: 'Comparaison', it: 'Confronto', en: 'Comparison' },
  value: { de: 'Antwort', fr: 'Réponse', it: 'Risposta', en: 'Answer' },
  values: {
    de: 'Antworten, durch Komma getrennt',
    fr: 'Réponses, séparées par des virgules',
    it: 'Risposte, separate da virgole',
    en: 'Answers, divided by commas',
  },
  day: { de: 'Tag', fr: 'Jour', it: 'Giorno', en: 'Day' },
  today: { de: 'heute', fr: 'aujourd’hui', it: 'oggi', en: 'today' },
  tomorrow: { de: 'morgen', fr: 'demain', it: 'domani', en: 'tomorrow' },
  thatDay: { de: 'am Datum', fr: 'à la date', it: 'alla data', en: 'on the date' },
  yes: { de: 'Ja', fr: 'Oui', it: 'Sì', en: 'Yes' },
  no: { de: 'Nein', fr: 'Non', it: 'No', en: 'No' },
  ticked: { de: 'angekreuzt', fr: 'coché', it: 'selezionato', en: 'ticked' },
  addRow: {
    de: 'Zeile hinzufügen',
    fr: 'Ajouter une ligne',
    it: 'Aggiungere una riga',
    en: 'Add a row',
  },
  addGroup: {
    de: 'Gruppe hinzufügen',
    fr: 'Ajouter un groupe',
    it: 'Aggiungere un gruppo',
    en: 'Add a group',
  },
  remove: { de: 'Entfernen', fr: 'Supprimer', it: 'Rimuovere', en: 'Remove' },
  removeRow: {
    de: 'Zeile {n} entfernen',
    fr: 'Supprimer la ligne {n}',
    it: 'Rimuovere la riga {n}',
    en: 'Remove row {n}',
  },
  removeGroup: {
    de: 'Gruppe entfernen',
    fr: 'Supprimer le groupe',
    it: 'Rimuovere il gruppo',
    en: 'Remove the group',
  },
  unknown: {
    de: '{name} (wird vorher nicht gefragt)',
    fr: '{name} (n’est pas demandé avant)',
    it: '{name} (non viene chiesto prima)',
    en: '{name} (is not asked before)',
  },
  valueMissing: {
    de: 'Zeile {n}: Hier fehlt noch, womit verglichen wird.',
    fr: 'Ligne {n} : il manque encore la valeur à comparer.',
    it: 'Riga {n}: manca ancora il valore di confronto.',
    en: 'Row {n}: what it is compared with is still missing.',
  },
  raw: {
    de: 'Diese Bedingung ist von Hand als JSON Logic geschrieben und lässt sich nicht als Zeilen zeigen. Sie bleibt, wie sie ist, solange Sie hier nichts ändern.',
    fr: 'Cette condition est écrite à la main en JSON Logic et ne peut pas être montrée en lignes. Elle reste telle quelle tant que vous n’y changez rien.',
    it: 'Questa condizione è scritta a mano in JSON Logic e non può essere mostrata come righe. Resta com’è finché qui non si cambia nulla.',
    en: 'This condition is written by hand as JSON Logic and cannot be shown as rows. It stays as it is as long as you change nothing here.',
  },
  toRaw: {
    de: 'Als JSON Logic bearbeiten',
    fr: 'Modifier en JSON Logic',
    it: 'Modificare come JSON Logic',
    en: 'Edit as JSON Logic',
  },
  toRows: {
    de: 'Als Zeilen bearbeiten',
    fr: 'Modifier en lignes',
    it: 'Modificare come righe',
    en: 'Edit as rows',
  },
} as const satisfies Record<string, AdminText>

/** What a row says of an answer. */
export const operatorTexts: Readonly<Record<RowOperator, AdminText>> = {
  is: { de: 'ist', fr: 'est', it: 'è', en: 'is' },
  isNot: { de: 'ist nicht', fr: 'n’est pas', it: 'non è', en: 'is not' },
  isOneOf: { de: 'ist eine von', fr: 'est l’une de', it: 'è una di', en: 'is one of' },
  isNoneOf: {
    de: 'ist keine von',
    fr: 'n’est aucune de',
    it: 'non è nessuna di',
    en: 'is none of',
  },
  includes: { de: 'enthält', fr: 'contient', it: 'contiene', en: 'includes' },
  excludes: {
    de: 'enthält nicht',
    fr: 'ne contient pas',
    it: 'non contiene',
    en: 'does not include',
  },
  less: { de: 'ist kleiner als', fr: 'est inférieur à', it: 'è minore di', en: 'is less than' },
  atMost: { de: 'ist höchstens', fr: 'est au plus', it: 'è al massimo', en: 'is at most' },
  more: { de: 'ist grösser als', fr: 'est supérieur à', it: 'è maggiore di', en: 'is more than' },
  atLeast: { de: 'ist mindestens', fr: 'est au moins', it: 'è almeno', en: 'is at least' },
  answered: {
    de: 'ist beantwortet',
    fr: 'a une réponse',
    it: 'ha una risposta',
    en: 'is answered',
  },
  empty: { de: 'ist leer', fr: 'est vide', it: 'è vuoto', en: 'is empty' },
}

/** The same of days. */
export const dayTexts: Partial<Record<RowOperator, AdminText>> = {
  less: { de: 'ist vor', fr: 'est avant', it: 'è prima di', en: 'is before' },
  atMost: {
    de: 'ist spätestens',
    fr: 'est au plus tard',
    it: 'è al più tardi',
    en: 'is at the latest',
  },
  more: { de: 'ist nach', fr: 'est après', it: 'è dopo', en: 'is after' },
  atLeast: {
    de: 'ist frühestens',
    fr: 'est au plus tôt',
    it: 'è al più presto',
    en: 'is at the earliest',
  },
}
