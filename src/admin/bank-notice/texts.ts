import type { BankOutcome } from '../../domain/submission/bank-notice.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** Words of the page where credit notifications of a bank are handed in. */
export const noticeTexts = {
  title: {
    de: 'Zahlungseingänge einlesen',
    fr: 'Importer les paiements reçus',
    it: 'Importare i pagamenti ricevuti',
    en: 'Take in payments received',
  },
  intro: {
    de: 'Wählen Sie die Meldung camt.054, die Ihre Bank bereitstellt. Rechnungen mit passender Referenz und passendem Betrag werden als bezahlt vermerkt, ihre Fälle gehen weiter. Dieselbe Meldung ein zweites Mal ändert nichts.',
    fr: 'Choisissez l’avis camt.054 mis à disposition par votre banque. Les factures dont la référence et le montant correspondent sont notées comme payées et leurs dossiers se poursuivent. Le même avis une seconde fois ne change rien.',
    it: 'Scelga l’avviso camt.054 messo a disposizione dalla banca. Le fatture con riferimento e importo corrispondenti sono segnate come pagate e i casi proseguono. Lo stesso avviso una seconda volta non cambia nulla.',
    en: 'Choose the message camt.054 that your bank provides. Bills whose reference and amount fit are noted as paid, and their cases go on. The same message a second time changes nothing.',
  },
  file: {
    de: 'Datei der Bank (XML)',
    fr: 'Fichier de la banque (XML)',
    it: 'File della banca (XML)',
    en: 'File of the bank (XML)',
  },
  send: { de: 'Einlesen', fr: 'Importer', it: 'Importare', en: 'Take in' },
  running: { de: 'Läuft …', fr: 'En cours …', it: 'In corso …', en: 'Working …' },
  failed: {
    de: 'Die Datei wurde nicht eingelesen. Ist es eine Meldung camt.054?',
    fr: 'Le fichier n’a pas été importé. Est-ce un avis camt.054 ?',
    it: 'Il file non è stato importato. È un avviso camt.054?',
    en: 'The file was not taken in. Is it a message camt.054?',
  },
  total: {
    de: '{n} Einträge, davon {paid} neu bezahlt.',
    fr: '{n} entrées, dont {paid} nouvellement payées.',
    it: '{n} registrazioni, di cui {paid} nuove pagate.',
    en: '{n} entries, {paid} of them newly paid.',
  },
  outcome: { de: 'Ergebnis', fr: 'Résultat', it: 'Esito', en: 'Outcome' },
  case: { de: 'Fall', fr: 'Dossier', it: 'Caso', en: 'Case' },
  reference: { de: 'Referenz', fr: 'Référence', it: 'Riferimento', en: 'Reference' },
  amount: { de: 'Betrag', fr: 'Montant', it: 'Importo', en: 'Amount' },
  billed: {
    de: 'Rechnung: {amount}',
    fr: 'Facture : {amount}',
    it: 'Fattura: {amount}',
    en: 'Bill: {amount}',
  },
  bookedOn: { de: 'Gebucht am', fr: 'Comptabilisé le', it: 'Contabilizzato il', en: 'Booked on' },
} as const satisfies Record<string, AdminText>

/** What came of an entry, in words. */
export const bankOutcomeTexts: Readonly<Record<BankOutcome, AdminText>> = {
  paid: { de: 'Bezahlt', fr: 'Payé', it: 'Pagato', en: 'Paid' },
  known: {
    de: 'Schon früher eingelesen',
    fr: 'Déjà importé',
    it: 'Già importato',
    en: 'Taken in before',
  },
  'already-paid': {
    de: 'Doppelt bezahlt: zurückzahlen',
    fr: 'Payé deux fois : à rembourser',
    it: 'Pagato due volte: da rimborsare',
    en: 'Paid twice: to be given back',
  },
  'wrong-amount': {
    de: 'Falscher Betrag: nicht vermerkt',
    fr: 'Montant erroné : non noté',
    it: 'Importo errato: non segnato',
    en: 'Wrong amount: not noted',
  },
  'other-account': {
    de: 'Auf ein anderes Konto bezahlt: klären',
    fr: 'Payé sur un autre compte : à clarifier',
    it: 'Pagato su un altro conto: da chiarire',
    en: 'Paid to another account: find out',
  },
  'too-late': {
    de: 'Rechnung nicht mehr gültig: zurückzahlen oder klären',
    fr: 'Facture plus valable : rembourser ou clarifier',
    it: 'Fattura non più valida: rimborsare o chiarire',
    en: 'The bill is void: give back or find out',
  },
  'unknown-reference': {
    de: 'Unbekannte Referenz',
    fr: 'Référence inconnue',
    it: 'Riferimento sconosciuto',
    en: 'Unknown reference',
  },
  'no-reference': {
    de: 'Ohne Referenz',
    fr: 'Sans référence',
    it: 'Senza riferimento',
    en: 'Without a reference',
  },
  'no-credit': {
    de: 'Keine verbuchte Gutschrift',
    fr: 'Pas un crédit comptabilisé',
    it: 'Nessun accredito contabilizzato',
    en: 'No booked credit',
  },
}
