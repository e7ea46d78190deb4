import type { StepTexts } from '../../step-texts.ts'
import { rejectedAction, sentAction, unansweredAction, untilOption } from '../option-texts.ts'

export const webhookDeliveryTexts: StepTexts = {
  label: {
    de: 'Per Webhook zustellen',
    fr: 'Remettre par webhook',
    it: 'Consegnare via webhook',
    en: 'Deliver by webhook',
  },
  help: {
    de: 'Meldet den Fall einem anderen System mit einer unterschriebenen Nachricht.',
    fr: 'Annonce le dossier à un autre système par un message signé.',
    it: 'Notifica il caso a un altro sistema con un messaggio firmato.',
    en: 'Tells another system of the case by a signed message.',
  },
  options: {
    registry: {
      label: { de: 'Empfänger', fr: 'Destinataire', it: 'Destinatario', en: 'Receiver' },
      help: {
        de: 'Schlüssel des Eintrags unter «Register», der das andere System beschreibt.',
        fr: 'Clé de l’entrée sous « Registres » qui décrit l’autre système.',
        it: 'Chiave della voce sotto «Registri» che descrive l’altro sistema.',
        en: 'Key of the entry under “Registers” that describes the other system.',
      },
    },
    type: {
      label: {
        de: 'Art der Nachricht',
        fr: 'Type de message',
        it: 'Tipo di messaggio',
        en: 'Type of message',
      },
      help: {
        de: 'Wörter in Kleinbuchstaben, mit Punkten getrennt, wie sie der Empfänger kennt: case.received.',
        fr: 'Mots en minuscules séparés par des points, tels que le destinataire les connaît : case.received.',
        it: 'Parole in minuscolo separate da punti, come le conosce il destinatario: case.received.',
        en: 'Words in lower case with dots between them, as the receiver knows them: case.received.',
      },
    },
    data: {
      label: { de: 'Inhalt', fr: 'Contenu', it: 'Contenuto', en: 'Content' },
      help: {
        de: 'Links der Name beim Empfänger, rechts ein fester Wert oder eine Angabe aus dem Fall, zum Beispiel case.number.',
        fr: 'À gauche le nom chez le destinataire, à droite une valeur fixe ou une indication du dossier, par exemple case.number.',
        it: 'A sinistra il nome presso il destinatario, a destra un valore fisso o un’indicazione del caso, per esempio case.number.',
        en: 'To the left what the receiver calls it, to the right a fixed value or a value of the case, for example case.number.',
      },
    },
    until: untilOption,
  },
  actions: { done: sentAction, rejected: rejectedAction, unanswered: unansweredAction },
}
