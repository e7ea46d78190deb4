import type { StepTexts } from '../../step-texts.ts'
import {
  registryOption,
  rejectedAction,
  rowLabelOption,
  rowValueOption,
  sentAction,
  unansweredAction,
  untilOption,
  withDocumentsOption,
} from '../option-texts.ts'
import { directiveChoices } from './choice-texts.ts'

export const ech0039Texts: StepTexts = {
  label: {
    de: 'Geschäft nach eCH-0039 übergeben',
    fr: 'Transmettre l’affaire selon eCH-0039',
    it: 'Trasmettere la pratica secondo eCH-0039',
    en: 'Hand over by eCH-0039',
  },
  help: {
    de: 'Übergibt den Fall als Auftrag nach eCH-0039 an die Geschäftsverwaltung einer Stelle.',
    fr: 'Transmet le dossier sous forme de mandat eCH-0039 à la gestion des affaires d’un service.',
    it: 'Trasmette il caso come mandato eCH-0039 alla gestione delle pratiche di un servizio.',
    en: 'Hands the case over to the business administration of an office, as a directive of eCH-0039.',
  },
  options: {
    registry: registryOption,
    senderId: {
      label: {
        de: 'Nummer des Absenders',
        fr: 'Numéro de l’expéditeur',
        it: 'Numero del mittente',
        en: 'Number of the sender',
      },
      help: {
        de: 'Teilnehmernummer wie bei sedex, zum Beispiel 1-3-1.',
        fr: 'Numéro de participant comme chez sedex, par exemple 1-3-1.',
        it: 'Numero di partecipante come in sedex, per esempio 1-3-1.',
        en: 'Number of the participant as for sedex, for example 1-3-1.',
      },
    },
    recipientId: {
      label: {
        de: 'Nummer des Empfängers',
        fr: 'Numéro du destinataire',
        it: 'Numero del destinatario',
        en: 'Number of the recipient',
      },
      help: {
        de: 'Teilnehmernummer der Stelle, die den Fall übernimmt.',
        fr: 'Numéro de participant du service qui reprend le dossier.',
        it: 'Numero di partecipante del servizio che riprende il caso.',
        en: 'Number of the office that takes the case over.',
      },
    },
    title: {
      label: {
        de: 'Titel des Geschäfts',
        fr: 'Titre de l’affaire',
        it: 'Titolo della pratica',
        en: 'Title',
      },
      help: {
        de: 'So heisst das Geschäft bei der Empfängerin. {number} und {service} werden eingesetzt.',
        fr: 'Nom de l’affaire chez le destinataire. {number} et {service} sont remplacés.',
        it: 'Nome della pratica presso il destinatario. {number} e {service} vengono inseriti.',
        en: 'What the recipient calls it. {number} and {service} are filled in.',
      },
    },
    instruction: {
      label: { de: 'Auftrag', fr: 'Mandat', it: 'Mandato', en: 'Instruction' },
      help: {
        de: 'Was die Empfängerin mit dem Fall tun soll.',
        fr: 'Ce que le destinataire doit faire du dossier.',
        it: 'Che cosa deve fare il destinatario con il caso.',
        en: 'What the recipient is to do with the case.',
      },
      choices: directiveChoices.instruction,
    },
    priority: {
      label: { de: 'Dringlichkeit', fr: 'Priorité', it: 'Priorità', en: 'Priority' },
      help: {
        de: 'Wie eilig es ist.',
        fr: 'Degré d’urgence.',
        it: 'Quanto è urgente.',
        en: 'How urgent it is.',
      },
      choices: directiveChoices.priority,
    },
    workingDays: {
      label: {
        de: 'Zu erledigen in Arbeitstagen',
        fr: 'À traiter en jours ouvrables',
        it: 'Da evadere in giorni lavorativi',
        en: 'To be done in working days',
      },
      help: {
        de: 'Leer: Dem Auftrag steht keine Frist bei.',
        fr: 'Vide : le mandat n’a pas de délai.',
        it: 'Vuoto: il mandato non ha termine.',
        en: 'Empty: the directive holds no deadline.',
      },
    },
    comments: {
      label: { de: 'Angaben', fr: 'Indications', it: 'Indicazioni', en: 'Values' },
      help: {
        de: 'Was vom Fall im Auftrag steht, in dieser Reihenfolge.',
        fr: 'Ce qui figure du dossier dans le mandat, dans cet ordre.',
        it: 'Che cosa del caso figura nel mandato, in quest’ordine.',
        en: 'What the directive says of the case, in this order.',
      },
    },
    'comments.label': rowLabelOption,
    'comments.value': rowValueOption,
    withDocuments: withDocumentsOption,
    isTest: {
      label: {
        de: 'Als Test kennzeichnen',
        fr: 'Marquer comme test',
        it: 'Contrassegnare come test',
        en: 'Mark as a test',
      },
      help: {
        de: 'Solange das Häkchen gesetzt ist, bearbeitet die Empfängerin nichts. Für den Betrieb entfernen.',
        fr: 'Tant que la case est cochée, le destinataire ne traite rien. À décocher en production.',
        it: 'Finché c’è il segno di spunta, il destinatario non evade nulla. Da togliere in produzione.',
        en: 'While it is ticked, the recipient does nothing. Take it away in production.',
      },
    },
    until: untilOption,
  },
  actions: { done: sentAction, rejected: rejectedAction, unanswered: unansweredAction },
}
