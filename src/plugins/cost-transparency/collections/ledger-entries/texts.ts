import { costCategoryNames } from '../../../../i18n/cost-words/texts.ts'
import type { CollectionTexts, FieldTexts } from '../../../../i18n/texts.ts'
import { programmeText } from '../../texts.ts'

const kinds: NonNullable<FieldTexts[string]['options']> = {
  plan: { de: 'Plan', fr: 'Plan', it: 'Piano', en: 'Plan' },
  supplement: { de: 'Nachtrag', fr: 'Supplément', it: 'Supplemento', en: 'Supplement' },
  commitment: { de: 'Verpflichtung', fr: 'Engagement', it: 'Impegno', en: 'Commitment' },
  forecast: { de: 'Prognose', fr: 'Prévision', it: 'Previsione', en: 'Forecast' },
  expense: { de: 'Ausgabe', fr: 'Dépense', it: 'Spesa', en: 'Expense' },
  'in-kind': {
    de: 'Sachleistung',
    fr: 'Prestation en nature',
    it: 'Prestazione in natura',
    en: 'Work in kind',
  },
  payment: {
    de: 'Zahlung an das Programm',
    fr: 'Paiement au programme',
    it: 'Pagamento al programma',
    en: 'Payment to the programme',
  },
  'payment-to-escrow': {
    de: 'Zahlung auf das Sperrkonto',
    fr: 'Paiement sur le compte bloqué',
    it: 'Pagamento sul conto bloccato',
    en: 'Payment to escrow',
  },
  release: {
    de: 'Freigabe vom Sperrkonto',
    fr: 'Libération du compte bloqué',
    it: 'Liberazione dal conto bloccato',
    en: 'Release from escrow',
  },
  refund: { de: 'Rückzahlung', fr: 'Remboursement', it: 'Rimborso', en: 'Refund' },
  'refund-from-escrow': {
    de: 'Rückzahlung vom Sperrkonto',
    fr: 'Remboursement du compte bloqué',
    it: 'Rimborso dal conto bloccato',
    en: 'Refund from escrow',
  },
  contribution: {
    de: 'Geschuldeter Beitrag',
    fr: 'Contribution due',
    it: 'Contributo dovuto',
    en: 'Contribution due',
  },
}

const entered: FieldTexts = {
  programme: programmeText,
  kind: {
    label: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
    options: kinds,
  },
  text: {
    label: { de: 'Text', fr: 'Libellé', it: 'Testo', en: 'Text' },
    help: {
      de: 'Worum es geht, in wenigen Worten; ist öffentlich und nennt keine Person.',
      fr: 'De quoi il s’agit, en peu de mots ; est public et ne nomme personne.',
      it: 'Di che cosa si tratta, in poche parole; è pubblico e non nomina persone.',
      en: 'What it is about, in few words; it is public and names no person.',
    },
  },
  amountRappen: {
    label: { de: 'Betrag', fr: 'Montant', it: 'Importo', en: 'Amount' },
    help: {
      de: 'In Franken, zum Beispiel 1’234.50. Leer nur bei Sachleistungen, die noch niemand bewertet hat.',
      fr: 'En francs, par exemple 1’234.50. Vide seulement pour des prestations en nature non évaluées.',
      it: 'In franchi, per esempio 1’234.50. Vuoto solo per prestazioni in natura non ancora valutate.',
      en: 'In francs, for example 1’234.50. Empty only for work in kind nobody has valued yet.',
    },
  },
  category: {
    label: { de: 'Kostenkategorie', fr: 'Catégorie', it: 'Categoria', en: 'Cost category' },
    options: costCategoryNames,
  },
  payer: {
    label: {
      de: 'Gemeinde oder Kanton',
      fr: 'Commune ou canton',
      it: 'Comune o Cantone',
      en: 'Payer',
    },
    help: {
      de: 'Wer zahlt, zurückerhält oder die Sachleistung erbringt.',
      fr: 'Qui paie, est remboursé ou fournit la prestation.',
      it: 'Chi paga, è rimborsato o fornisce la prestazione.',
      en: 'Who pays, is paid back or does the work.',
    },
  },
  bookedOn: { label: { de: 'Datum', fr: 'Date', it: 'Data', en: 'Date' } },
  year: {
    label: { de: 'Rechnungsjahr', fr: 'Exercice', it: 'Anno contabile', en: 'Year' },
    help: {
      de: 'Das Jahr, in dessen Zahlen es zählt.',
      fr: 'L’année dans les chiffres de laquelle cela compte.',
      it: 'L’anno nelle cui cifre conta.',
      en: 'The year in whose figures it counts.',
    },
  },
  forYear: {
    label: { de: 'Betrifft Jahr', fr: 'Concerne l’année', it: 'Riguarda l’anno', en: 'For year' },
    help: {
      de: 'Wenn ein Beitrag für ein anderes Jahr bezahlt wird.',
      fr: 'Si une contribution est payée pour une autre année.',
      it: 'Se un contributo è pagato per un altro anno.',
      en: 'Where a contribution is paid for another year.',
    },
  },
}

/** What an editor reads about the ledger. */
export const ledgerEntryTexts: CollectionTexts = {
  singular: { de: 'Buchung', fr: 'Écriture', it: 'Registrazione', en: 'Entry' },
  plural: { de: 'Buchungen', fr: 'Écritures', it: 'Registrazioni', en: 'Ledger' },
  description: {
    de: 'Jede publizierte Zahl ist eine Summe von Buchungen. Eine Buchung wird nie geändert, nur durch eine neue berichtigt.',
    fr: 'Chaque chiffre publié est une somme d’écritures. Une écriture ne change jamais ; une nouvelle la corrige.',
    it: 'Ogni cifra pubblicata è una somma di registrazioni. Una registrazione non cambia mai; una nuova la corregge.',
    en: 'Each published figure is a sum of entries. An entry never changes; a new one corrects it.',
  },
  fields: {
    ...entered,
    project: { label: { de: 'Vorhaben', fr: 'Projet', it: 'Progetto', en: 'Project' } },
    contract: {
      label: { de: 'Vertrag', fr: 'Contrat', it: 'Contratto', en: 'Contract' },
      help: {
        de: 'Kennung eines Vertrags des Programms.',
        fr: 'Identifiant d’un contrat du programme.',
        it: 'Identificatore di un contratto del programma.',
        en: 'Identifier of a contract of the programme.',
      },
    },
    supplier: {
      label: { de: 'Lieferant', fr: 'Fournisseur', it: 'Fornitore', en: 'Supplier' },
      help: {
        de: 'Name der Organisation, nie einer Person; ist öffentlich.',
        fr: 'Nom de l’organisation, jamais d’une personne ; est public.',
        it: 'Nome dell’organizzazione, mai di una persona; è pubblico.',
        en: 'Name of the organisation, never of a person; it is public.',
      },
    },
    valuation: {
      label: { de: 'Bewertung', fr: 'Évaluation', it: 'Valutazione', en: 'Valuation' },
      help: {
        de: 'Wie die Sachleistung bewertet wurde, zum Beispiel «120 Stunden zu CHF 110».',
        fr: 'Comment la prestation a été évaluée, par exemple « 120 heures à CHF 110 ».',
        it: 'Come è stata valutata la prestazione, per esempio «120 ore a CHF 110».',
        en: 'How the work was valued, for example “120 hours at CHF 110”.',
      },
    },
    decision: {
      label: { de: 'Beschluss', fr: 'Décision', it: 'Decisione', en: 'Decision' },
      help: {
        de: 'Reserve wird nur auf einen Beschluss hin gebraucht.',
        fr: 'La réserve n’est utilisée que sur décision.',
        it: 'La riserva si usa solo su decisione.',
        en: 'The reserve is used only on a decision.',
      },
    },
    condition: {
      label: { de: 'Bedingung', fr: 'Condition', it: 'Condizione', en: 'Condition' },
      help: {
        de: 'Kennung der erfüllten Sperrkonto-Bedingung, bei einer Freigabe.',
        fr: 'Identifiant de la condition remplie, lors d’une libération.',
        it: 'Identificatore della condizione adempiuta, per una liberazione.',
        en: 'Identifier of the fulfilled escrow condition, for a release.',
      },
    },
    note: {
      label: { de: 'Bemerkung', fr: 'Remarque', it: 'Osservazione', en: 'Note' },
      help: {
        de: 'Warum berichtigt wird oder warum nichts anfiel; ist öffentlich.',
        fr: 'Pourquoi on corrige ou pourquoi il n’y a rien ; est public.',
        it: 'Perché si corregge o perché non c’è nulla; è pubblico.',
        en: 'Why it corrects, or why nothing is declared; it is public.',
      },
    },
    entryId: { label: { de: 'Nummer', fr: 'Numéro', it: 'Numero', en: 'Number' } },
    recordedAt: {
      label: { de: 'Gebucht', fr: 'Comptabilisé', it: 'Registrato', en: 'Written down' },
    },
    corrects: { label: { de: 'Nimmt zurück', fr: 'Annule', it: 'Annulla', en: 'Takes back' } },
    source: {
      label: {
        de: 'Zeile des Imports',
        fr: 'Ligne de l’import',
        it: 'Riga dell’importazione',
        en: 'Row of the import',
      },
    },
    entry: {
      label: {
        de: 'Doppelte Buchung',
        fr: 'Écriture double',
        it: 'Partita doppia',
        en: 'Double entry',
      },
    },
  },
}
