import type { LedgerColumns } from '../../domain/cost/import/ledger-mapping.ts'
import type { AdminText } from '../../i18n/locales.ts'
import type { ToldRow } from '../../plugins/cost-transparency/index.ts'

/** What the page says where finance computes contributions and takes in ledgers. */
export const financeTexts = {
  title: {
    de: 'Programmfinanzen',
    fr: 'Finances des programmes',
    it: 'Finanze dei programmi',
    en: 'Programme finances',
  },
  forbidden: {
    de: 'Diese Seite ist für die Rolle «Finanzen».',
    fr: 'Cette page est réservée au rôle « Finances ».',
    it: 'Questa pagina è riservata al ruolo «Finanze».',
    en: 'This page is for the role “Finance”.',
  },
  none: {
    de: 'Es gibt noch kein Programm.',
    fr: 'Il n’y a pas encore de programme.',
    it: 'Non esiste ancora alcun programma.',
    en: 'There is no programme yet.',
  },
  programme: { de: 'Programm', fr: 'Programme', it: 'Programma', en: 'Programme' },
  choose: { de: 'Anzeigen', fr: 'Afficher', it: 'Mostra', en: 'Show' },
  contributions: {
    de: 'Beiträge eines Jahres berechnen',
    fr: 'Calculer les contributions d’une année',
    it: 'Calcolare i contributi di un anno',
    en: 'Compute the contributions of a year',
  },
  contributionsHelp: {
    de: 'Für jede Gemeinde, die am Neujahr bestand: Einwohnerzahl mal Satz, gleich als geschuldet gebucht. Beiträge, die es schon gibt, bleiben unverändert.',
    fr: 'Pour chaque commune existant au Nouvel An : habitants fois taux, comptabilisé aussitôt comme dû. Les contributions existantes restent inchangées.',
    it: 'Per ogni Comune esistente a Capodanno: abitanti per aliquota, contabilizzato subito come dovuto. I contributi già presenti restano invariati.',
    en: 'For each municipality there was at New Year: inhabitants times rate, booked as due at once. Contributions that are there already stay as they are.',
  },
  year: { de: 'Beitragsjahr', fr: 'Année', it: 'Anno', en: 'Year' },
  populationYear: {
    de: 'Einwohnerzahl von',
    fr: 'Population de',
    it: 'Popolazione del',
    en: 'Population of',
  },
  compute: { de: 'Berechnen', fr: 'Calculer', it: 'Calcolare', en: 'Compute' },
  computed: {
    de: '{computed} Beiträge berechnet und gebucht, {existing} gab es schon. Erwartet sind für das Jahr {expected}.',
    fr: '{computed} contributions calculées et comptabilisées, {existing} existaient déjà. Pour l’année, {expected} sont attendus.',
    it: '{computed} contributi calcolati e contabilizzati, {existing} esistevano già. Per l’anno sono attesi {expected}.',
    en: '{computed} contributions computed and booked, {existing} were there already. {expected} are expected for the year.',
  },
  uncounted: {
    de: 'Ohne Einwohnerzahl, darum ohne Betrag: {names}.',
    fr: 'Sans nombre d’habitants, donc sans montant : {names}.',
    it: 'Senza numero di abitanti, quindi senza importo: {names}.',
    en: 'Without a count of inhabitants, and so without an amount: {names}.',
  },
  import: {
    de: 'Buchhaltung einlesen',
    fr: 'Importer la comptabilité',
    it: 'Importare la contabilità',
    en: 'Take in a ledger',
  },
  importHelp: {
    de: 'Eine CSV-Datei mit Kopfzeile aus dem Finanzsystem. Der Probelauf zeigt Zeile für Zeile, was geschähe; gebucht wird erst mit «Buchen», und dann alles Buchbare oder nichts. Die Zuordnung wird dabei beim Programm gespeichert.',
    fr: 'Un fichier CSV avec en-tête issu du système financier. L’essai montre ligne par ligne ce qui se passerait ; rien n’est comptabilisé avant « Comptabiliser », et alors tout ce qui peut l’être ou rien. L’attribution est alors enregistrée avec le programme.',
    it: 'Un file CSV con intestazione del sistema finanziario. La prova mostra riga per riga che cosa accadrebbe; si contabilizza solo con «Contabilizzare», e allora tutto il contabilizzabile o nulla. L’attribuzione è salvata con il programma.',
    en: 'A CSV file with a header from the finance system. The dry run shows row by row what would happen; nothing is booked before “Book”, and then all that can be or nothing. The mapping is saved with the programme.',
  },
  file: { de: 'Datei (CSV)', fr: 'Fichier (CSV)', it: 'File (CSV)', en: 'File (CSV)' },
  columns: {
    de: 'Was steht in welcher Spalte?',
    fr: 'Que contient chaque colonne ?',
    it: 'Che cosa contiene ogni colonna?',
    en: 'What stands in which column?',
  },
  noColumn: { de: '– keine –', fr: '– aucune –', it: '– nessuna –', en: '– none –' },
  decimal: {
    de: 'Dezimalzeichen',
    fr: 'Signe décimal',
    it: 'Segno decimale',
    en: 'Decimal sign',
  },
  dates: { de: 'Form der Tage', fr: 'Forme des jours', it: 'Forma dei giorni', en: 'Form of days' },
  accounts: {
    de: 'Was bedeutet welches Konto?',
    fr: 'Que signifie chaque compte ?',
    it: 'Che cosa significa ogni conto?',
    en: 'What does each account mean?',
  },
  payers: {
    de: 'Wer bezahlt?',
    fr: 'Qui paie ?',
    it: 'Chi paga?',
    en: 'Who pays?',
  },
  noMeaning: {
    de: '– noch offen: Zeilen warten in Quarantäne –',
    fr: '– indéfini : les lignes restent en quarantaine –',
    it: '– da definire: le righe restano in quarantena –',
    en: '– open: rows wait in quarantine –',
  },
  spentOn: {
    de: 'Ausgabe: {name}',
    fr: 'Dépense : {name}',
    it: 'Spesa: {name}',
    en: 'Spent on: {name}',
  },
  toCash: {
    de: 'Zahlung an das Programm',
    fr: 'Paiement au programme',
    it: 'Pagamento al programma',
    en: 'Payment to the programme',
  },
  toEscrow: {
    de: 'Zahlung auf das Sperrkonto',
    fr: 'Paiement sur le compte bloqué',
    it: 'Pagamento sul conto bloccato',
    en: 'Payment to the escrow account',
  },
  ignored: {
    de: 'Gehört nicht zum Programm',
    fr: 'Hors programme',
    it: 'Estraneo al programma',
    en: 'None of the programme’s',
  },
  canton: { de: 'Kanton', fr: 'Canton', it: 'Cantone', en: 'Canton' },
  dryRun: { de: 'Probelauf', fr: 'Essai', it: 'Prova', en: 'Dry run' },
  book: { de: 'Buchen', fr: 'Comptabiliser', it: 'Contabilizzare', en: 'Book' },
  running: { de: 'Läuft …', fr: 'En cours …', it: 'In corso …', en: 'Running …' },
  failed: {
    de: 'Es wurde nichts gebucht. {message}',
    fr: 'Rien n’a été comptabilisé. {message}',
    it: 'Non è stato contabilizzato nulla. {message}',
    en: 'Nothing was booked. {message}',
  },
  tried: {
    de: 'Probelauf: So würde gebucht. Noch ist nichts geändert.',
    fr: 'Essai : voici ce qui serait comptabilisé. Rien n’est encore modifié.',
    it: 'Prova: così si contabilizzerebbe. Non è ancora cambiato nulla.',
    en: 'Dry run: this would be booked. Nothing is changed yet.',
  },
  done: {
    de: 'Gebucht. Was in Quarantäne ist, wurde nicht gebucht.',
    fr: 'Comptabilisé. Ce qui est en quarantaine ne l’est pas.',
    it: 'Contabilizzato. Ciò che è in quarantena non lo è.',
    en: 'Booked. What is in quarantine was not booked.',
  },
  line: { de: 'Zeile', fr: 'Ligne', it: 'Riga', en: 'Line' },
  outcome: { de: 'Ergebnis', fr: 'Résultat', it: 'Esito', en: 'Outcome' },
  date: { de: 'Tag', fr: 'Jour', it: 'Giorno', en: 'Day' },
  amount: { de: 'Betrag', fr: 'Montant', it: 'Importo', en: 'Amount' },
  account: { de: 'Konto', fr: 'Compte', it: 'Conto', en: 'Account' },
  text: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
  reasons: { de: 'Gründe', fr: 'Motifs', it: 'Motivi', en: 'Reasons' },
  bookedBefore: {
    de: 'Schon gebucht am {day}: {text}',
    fr: 'Déjà comptabilisé le {day} : {text}',
    it: 'Già contabilizzato il {day}: {text}',
    en: 'Booked already on {day}: {text}',
  },
  more: {
    de: '… und {count} weitere Zeilen.',
    fr: '… et {count} autres lignes.',
    it: '… e altre {count} righe.',
    en: '… and {count} more lines.',
  },
} satisfies Record<string, AdminText>

/** What becomes of a row, in words. */
export const rowOutcomeTexts: Record<ToldRow['kind'], AdminText> = {
  quarantined: { de: 'Quarantäne', fr: 'quarantaine', it: 'quarantena', en: 'quarantined' },
  booked: { de: 'gebucht', fr: 'comptabilisée', it: 'contabilizzata', en: 'booked' },
  duplicate: { de: 'doppelt', fr: 'doublon', it: 'doppione', en: 'duplicate' },
  ignored: { de: 'übergangen', fr: 'ignorée', it: 'ignorata', en: 'ignored' },
}

/** What a column may hold, in words. */
export const columnTexts: Record<keyof LedgerColumns, AdminText> = {
  date: financeTexts.date,
  amount: financeTexts.amount,
  account: financeTexts.account,
  text: financeTexts.text,
  reference: { de: 'Beleg', fr: 'Pièce', it: 'Giustificativo', en: 'Reference' },
  supplier: { de: 'Lieferant', fr: 'Fournisseur', it: 'Fornitore', en: 'Supplier' },
  payer: { de: 'Wer bezahlt', fr: 'Payeur', it: 'Chi paga', en: 'Payer' },
  project: { de: 'Vorhaben', fr: 'Projet', it: 'Progetto', en: 'Project' },
  contract: { de: 'Vertrag', fr: 'Contrat', it: 'Contratto', en: 'Contract' },
  decision: { de: 'Beschluss', fr: 'Décision', it: 'Decisione', en: 'Decision' },
}
