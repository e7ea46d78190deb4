import type { CollectionTexts } from '../../../../i18n/texts.ts'
import { programmeText, yearText } from '../../texts.ts'

const amount = { label: { de: 'Betrag', fr: 'Montant', it: 'Importo', en: 'Amount' } }

/** What an editor reads about decisions. */
export const programmeDecisionTexts: CollectionTexts = {
  singular: { de: 'Beschluss', fr: 'Décision', it: 'Decisione', en: 'Decision' },
  plural: { de: 'Beschlüsse', fr: 'Décisions', it: 'Decisioni', en: 'Decisions' },
  description: {
    de: 'Was Parlamente, Regierungen und Steuerungsausschüsse zu einem Programm beschlossen haben, mit Stimmen und Krediten.',
    fr: 'Ce que parlements, gouvernements et comités de pilotage ont décidé d’un programme, avec voix et crédits.',
    it: 'Ciò che parlamenti, governi e comitati hanno deciso di un programma, con voti e crediti.',
    en: 'What parliaments, governments and steering committees decided about a programme, with votes and credits.',
  },
  fields: {
    subject: { label: { de: 'Gegenstand', fr: 'Objet', it: 'Oggetto', en: 'Subject' } },
    programme: programmeText,
    body: {
      label: { de: 'Gremium', fr: 'Organe', it: 'Organo', en: 'Body' },
      help: {
        de: 'Wer beschlossen hat, zum Beispiel «Grosser Stadtrat».',
        fr: 'Qui a décidé, par exemple « Grosser Stadtrat ».',
        it: 'Chi ha deciso, per esempio «Grosser Stadtrat».',
        en: 'Who decided, for example “Grosser Stadtrat”.',
      },
    },
    date: { label: { de: 'Datum', fr: 'Date', it: 'Data', en: 'Date' } },
    outcome: {
      label: { de: 'Ergebnis', fr: 'Résultat', it: 'Esito', en: 'Outcome' },
      options: {
        accepted: { de: 'Angenommen', fr: 'Accepté', it: 'Accettato', en: 'Accepted' },
        rejected: { de: 'Abgelehnt', fr: 'Rejeté', it: 'Respinto', en: 'Rejected' },
      },
    },
    text: { label: { de: 'Wortlaut', fr: 'Teneur', it: 'Testo', en: 'Text' } },
    votes: {
      label: { de: 'Stimmen', fr: 'Voix', it: 'Voti', en: 'Votes' },
      help: {
        de: 'Leer, wenn nicht bekannt; null ist eine Zahl.',
        fr: 'Vide si inconnu ; zéro est un nombre.',
        it: 'Vuoto se non noto; zero è un numero.',
        en: 'Empty where not known; zero is a number.',
      },
    },
    'votes.for': { label: { de: 'Ja', fr: 'Oui', it: 'Sì', en: 'For' } },
    'votes.against': { label: { de: 'Nein', fr: 'Non', it: 'No', en: 'Against' } },
    'votes.abstentions': {
      label: { de: 'Enthaltungen', fr: 'Abstentions', it: 'Astensioni', en: 'Abstentions' },
    },
    credit: {
      label: { de: 'Kredit', fr: 'Crédit', it: 'Credito', en: 'Credit' },
      help: {
        de: 'Was der Beschluss bewilligt, über welche Jahre.',
        fr: 'Ce que la décision accorde, sur quelles années.',
        it: 'Ciò che la decisione concede, su quali anni.',
        en: 'What the decision grants, over which years.',
      },
    },
    'credit.amountRappen': amount,
    'credit.fromYear': {
      label: { de: 'Ab Jahr', fr: 'Dès l’année', it: 'Dall’anno', en: 'From year' },
    },
    'credit.toYear': {
      label: { de: 'Bis Jahr', fr: 'Jusqu’à l’année', it: 'Fino all’anno', en: 'To year' },
    },
    drawdowns: {
      label: { de: 'Bezogen', fr: 'Prélèvements', it: 'Prelievi', en: 'Drawn' },
      singular: { de: 'Bezug', fr: 'Prélèvement', it: 'Prelievo', en: 'Drawdown' },
      help: {
        de: 'Was je Jahr vom Kredit bezogen wurde; zusammen nie mehr als bewilligt.',
        fr: 'Ce qui a été prélevé chaque année ; jamais plus que le crédit.',
        it: 'Quanto è stato prelevato ogni anno; mai più del credito.',
        en: 'What was drawn in each year; never more than was granted.',
      },
    },
    'drawdowns.year': yearText,
    'drawdowns.amountRappen': amount,
    affects: {
      label: {
        de: 'Betroffene Vorhaben',
        fr: 'Projets concernés',
        it: 'Progetti interessati',
        en: 'Projects it affects',
      },
    },
    source: {
      label: { de: 'Quelle', fr: 'Source', it: 'Fonte', en: 'Source' },
      help: {
        de: 'Wo der Beschluss nachzulesen ist.',
        fr: 'Où lire la décision.',
        it: 'Dove si legge la decisione.',
        en: 'Where the decision can be read.',
      },
    },
  },
}
