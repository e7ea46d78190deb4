import type { Expression } from '../../domain/form/expression.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** Words of the editor of calculated values. */
export const calculatedTexts = {
  none: {
    de: 'Keine berechneten Werte.',
    fr: 'Aucune valeur calculée.',
    it: 'Nessun valore calcolato.',
    en: 'No calculated values.',
  },
  value: { de: 'Wert {n}', fr: 'Valeur {n}', it: 'Valore {n}', en: 'Value {n}' },
  name: {
    de: 'Name des Werts',
    fr: 'Nom de la valeur',
    it: 'Nome del valore',
    en: 'Name of the value',
  },
  kind: { de: 'Rechnung', fr: 'Calcul', it: 'Calcolo', en: 'Calculation' },
  operand: { de: 'Teil {n}', fr: 'Élément {n}', it: 'Elemento {n}', en: 'Part {n}' },
  number: { de: 'Zahl', fr: 'Nombre', it: 'Numero', en: 'Number' },
  field: { de: 'Frage', fr: 'Question', it: 'Domanda', en: 'Question' },
  logic: { de: 'JSON Logic', fr: 'JSON Logic', it: 'JSON Logic', en: 'JSON Logic' },
  addValue: {
    de: 'Wert hinzufügen',
    fr: 'Ajouter une valeur',
    it: 'Aggiungere un valore',
    en: 'Add a value',
  },
  removeValue: {
    de: 'Wert {n} entfernen',
    fr: 'Supprimer la valeur {n}',
    it: 'Rimuovere il valore {n}',
    en: 'Remove value {n}',
  },
  addOperand: {
    de: 'Teil hinzufügen',
    fr: 'Ajouter un élément',
    it: 'Aggiungere un elemento',
    en: 'Add a part',
  },
  removeOperand: {
    de: 'Teil {n} entfernen',
    fr: 'Supprimer l’élément {n}',
    it: 'Rimuovere l’elemento {n}',
    en: 'Remove part {n}',
  },
  noField: {
    de: 'Keine passende Frage im Formular',
    fr: 'Aucune question qui convienne dans le formulaire',
    it: 'Nessuna domanda adatta nel modulo',
    en: 'No question that fits in the form',
  },
  nameTaken: {
    de: 'Der Name «{name}» ist schon vergeben.',
    fr: 'Le nom « {name} » est déjà pris.',
    it: 'Il nome «{name}» è già in uso.',
    en: 'The name “{name}” is taken already.',
  },
  notJson: {
    de: 'Das ist noch kein JSON.',
    fr: 'Ce n’est pas encore du JSON.',
    it: 'Non è ancora JSON.',
    en: 'This is no JSON yet.',
  },
} as const satisfies Record<string, AdminText>

/** What is computed; `other` is JSON Logic by hand. */
export const kindTexts: Readonly<Record<Expression['kind'] | 'other', AdminText>> = {
  sum: { de: 'Summe', fr: 'Somme', it: 'Somma', en: 'Sum' },
  product: {
    de: 'Produkt (mal)',
    fr: 'Produit (fois)',
    it: 'Prodotto (per)',
    en: 'Product (times)',
  },
  difference: {
    de: 'Differenz (minus)',
    fr: 'Différence (moins)',
    it: 'Differenza (meno)',
    en: 'Difference (minus)',
  },
  age: {
    de: 'Alter aus Geburtsdatum (volle Jahre)',
    fr: 'Âge selon la date de naissance (années révolues)',
    it: 'Età dalla data di nascita (anni compiuti)',
    en: 'Age from a date of birth (full years)',
  },
  count: {
    de: 'Anzahl Einträge',
    fr: 'Nombre d’entrées',
    it: 'Numero di voci',
    en: 'Number of entries',
  },
  other: {
    de: 'Andere Rechnung (JSON Logic)',
    fr: 'Autre calcul (JSON Logic)',
    it: 'Altro calcolo (JSON Logic)',
    en: 'Another calculation (JSON Logic)',
  },
}
