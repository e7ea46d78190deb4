import type { OptionText } from '../../step-texts.ts'

const labels = {
  name: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' },
  street: { de: 'Strasse', fr: 'Rue', it: 'Via', en: 'Street' },
  postalCode: { de: 'Postleitzahl', fr: 'Code postal', it: 'Codice postale', en: 'Postal code' },
  place: { de: 'Ort', fr: 'Localité', it: 'Località', en: 'Place' },
}

const inCase = (fact: string) => ({
  de: `Ein fester Text oder eine Angabe aus dem Fall, zum Beispiel ${fact}.`,
  fr: `Un texte fixe ou une indication du dossier, par exemple ${fact}.`,
  it: `Un testo fisso o un’indicazione del caso, per esempio ${fact}.`,
  en: `A fixed text or a value of the case, for example ${fact}.`,
})

/** What is asked of who is paid. */
export const creditorTexts: Readonly<Record<string, OptionText>> = {
  creditor: {
    label: {
      de: 'Empfängerin der Zahlung',
      fr: 'Bénéficiaire',
      it: 'Beneficiario',
      en: 'Creditor',
    },
    help: {
      de: 'Wer das Geld erhält, wie es auf dem Zahlteil steht.',
      fr: 'Qui reçoit l’argent, tel qu’indiqué sur la section paiement.',
      it: 'Chi riceve il denaro, come figura sulla sezione pagamento.',
      en: 'Who is paid, as the payment part says.',
    },
  },
  'creditor.name': {
    label: labels.name,
    help: {
      de: 'Name der Gemeinde oder Stelle, höchstens 70 Zeichen.',
      fr: 'Nom de la commune ou du service, 70 caractères au plus.',
      it: 'Nome del Comune o del servizio, al massimo 70 caratteri.',
      en: 'Name of the municipality or office, 70 characters at most.',
    },
  },
  'creditor.street': {
    label: labels.street,
    help: {
      de: 'Ohne Hausnummer.',
      fr: 'Sans numéro.',
      it: 'Senza numero civico.',
      en: 'Without the house number.',
    },
  },
  'creditor.houseNumber': {
    label: { de: 'Hausnummer', fr: 'Numéro', it: 'Numero civico', en: 'House number' },
    help: { de: 'Leer: keine.', fr: 'Vide : aucun.', it: 'Vuoto: nessuno.', en: 'Empty: none.' },
  },
  'creditor.postalCode': {
    label: labels.postalCode,
    help: {
      de: 'Zum Beispiel 6003.',
      fr: 'Par exemple 6003.',
      it: 'Per esempio 6003.',
      en: 'For example 6003.',
    },
  },
  'creditor.place': {
    label: labels.place,
    help: {
      de: 'Ortschaft zur Postleitzahl, höchstens 35 Zeichen.',
      fr: 'Localité du code postal, 35 caractères au plus.',
      it: 'Località del codice postale, al massimo 35 caratteri.',
      en: 'Place of the postal code, 35 characters at most.',
    },
  },
  'creditor.iban': {
    label: { de: 'IBAN', fr: 'IBAN', it: 'IBAN', en: 'IBAN' },
    help: {
      de: 'Konto in der Schweiz oder in Liechtenstein, mit gültiger Prüfziffer.',
      fr: 'Compte en Suisse ou au Liechtenstein, avec un chiffre de contrôle valable.',
      it: 'Conto in Svizzera o nel Liechtenstein, con cifra di controllo valida.',
      en: 'Account in Switzerland or Liechtenstein, its check digits right.',
    },
  },
}

/** What may be asked of who pays. */
export const debtorTexts: Readonly<Record<string, OptionText>> = {
  debtor: {
    label: { de: 'Wer zahlt', fr: 'Qui paie', it: 'Chi paga', en: 'Debtor' },
    help: {
      de: 'Leer: Das Feld bleibt auf der Rechnung frei.',
      fr: 'Vide : le champ reste libre sur la facture.',
      it: 'Vuoto: il campo resta libero sulla fattura.',
      en: 'Empty: left open on the bill.',
    },
  },
  'debtor.name': { label: labels.name, help: inCase('answers.lastName') },
  'debtor.street': { label: labels.street, help: inCase('answers.street') },
  'debtor.postalCode': { label: labels.postalCode, help: inCase('answers.postalCode') },
  'debtor.place': { label: labels.place, help: inCase('answers.place') },
}
