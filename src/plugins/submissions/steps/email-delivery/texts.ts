import type { StepTexts } from '../../step-texts.ts'
import {
  rejectedAction,
  sentAction,
  unansweredAction,
  withDocumentsOption,
} from '../option-texts.ts'

export const emailDeliveryTexts: StepTexts = {
  label: {
    de: 'Per E-Mail zustellen',
    fr: 'Remettre par courriel',
    it: 'Consegnare per e-mail',
    en: 'Deliver by e-mail',
  },
  help: {
    de: 'Schickt den Fall an das Postfach einer Stelle, nicht an die Person.',
    fr: 'Envoie le dossier à la boîte d’un service, non à la personne.',
    it: 'Invia il caso alla casella di un servizio, non alla persona.',
    en: 'Sends the case to the mailbox of an office, not to the person.',
  },
  options: {
    registry: {
      label: { de: 'Postfach', fr: 'Boîte aux lettres', it: 'Casella', en: 'Mailbox' },
      help: {
        de: 'Schlüssel des Eintrags unter «Register», der das Postfach beschreibt.',
        fr: 'Clé de l’entrée sous « Registres » qui décrit la boîte.',
        it: 'Chiave della voce sotto «Registri» che descrive la casella.',
        en: 'Key of the entry under “Registers” that describes the mailbox.',
      },
    },
    subject: {
      label: { de: 'Betreff', fr: 'Objet', it: 'Oggetto', en: 'Subject' },
      help: {
        de: 'Was die Stelle als Betreff liest. {number} und {service} werden eingesetzt.',
        fr: 'Ce que le service lit comme objet. {number} et {service} sont remplacés.',
        it: 'Che cosa legge il servizio come oggetto. {number} e {service} vengono inseriti.',
        en: 'What the office reads as subject. {number} and {service} are filled in.',
      },
    },
    text: {
      label: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
      help: {
        de: 'Was in der E-Mail an die Stelle steht. Angaben der Person gehören in die Beilage.',
        fr: 'Le texte du courriel au service. Les indications de la personne vont dans la pièce jointe.',
        it: 'Il testo dell’e-mail al servizio. Le indicazioni della persona vanno nell’allegato.',
        en: 'What the mail to the office says. What the person told belongs in the attachment.',
      },
    },
    answers: {
      label: {
        de: 'Angaben der Person beilegen',
        fr: 'Joindre les indications de la personne',
        it: 'Allegare le indicazioni della persona',
        en: 'Attach the answers',
      },
      help: {
        de: 'Leer: Die Angaben gehen nicht mit. Nur wählen, wo das Postfach dafür sicher genug ist.',
        fr: 'Vide : les indications ne sont pas jointes. À choisir seulement si la boîte est assez sûre.',
        it: 'Vuoto: le indicazioni non sono allegate. Da scegliere solo se la casella è abbastanza sicura.',
        en: 'Empty: the answers do not go along. Choose only where the mailbox is safe enough for them.',
      },
      choices: {
        csv: {
          de: 'als Tabelle (CSV)',
          fr: 'sous forme de tableau (CSV)',
          it: 'come tabella (CSV)',
          en: 'as a table (CSV)',
        },
        json: {
          de: 'als Daten (JSON)',
          fr: 'sous forme de données (JSON)',
          it: 'come dati (JSON)',
          en: 'as data (JSON)',
        },
      },
    },
    withDocuments: withDocumentsOption,
    bounceWithin: {
      label: {
        de: 'Auf Rückläufer warten, Arbeitstage',
        fr: 'Attendre un retour, jours ouvrables',
        it: 'Attendere un ritorno, giorni lavorativi',
        en: 'Wait for a bounce, working days',
      },
      help: {
        de: 'So lange wird gewartet, ob die E-Mail als unzustellbar zurückkommt. Leer: gar nicht.',
        fr: 'Durée pendant laquelle on attend un éventuel retour du courriel. Vide : aucune.',
        it: 'Per quanto si attende un eventuale ritorno dell’e-mail. Vuoto: per nulla.',
        en: 'For so long it is waited whether the mail bounces. Empty: not at all.',
      },
    },
  },
  actions: { done: sentAction, rejected: rejectedAction, unanswered: unansweredAction },
}
