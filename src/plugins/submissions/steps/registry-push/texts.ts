import type { StepTexts } from '../../step-texts.ts'
import {
  registryOption,
  rejectedAction,
  sentAction,
  unansweredAction,
  untilOption,
} from '../option-texts.ts'

export const registryPushTexts: StepTexts = {
  label: {
    de: 'An Register melden',
    fr: 'Annoncer au registre',
    it: 'Notificare al registro',
    en: 'Report to a register',
  },
  help: {
    de: 'Bringt den Fall in ein Register oder Fachsystem, genau einmal.',
    fr: 'Inscrit le dossier dans un registre ou une application métier, exactement une fois.',
    it: 'Porta il caso in un registro o in un’applicazione specialistica, esattamente una volta.',
    en: 'Brings the case to a register or a specialist system, exactly once.',
  },
  options: {
    registry: registryOption,
    values: {
      label: {
        de: 'Was gemeldet wird',
        fr: 'Ce qui est annoncé',
        it: 'Che cosa si notifica',
        en: 'What is reported',
      },
      help: {
        de: 'Links der Name beim Register, rechts ein fester Wert oder eine Angabe aus dem Fall, zum Beispiel answers.chipNumber.',
        fr: 'À gauche le nom chez le registre, à droite une valeur fixe ou une indication du dossier, par exemple answers.chipNumber.',
        it: 'A sinistra il nome presso il registro, a destra un valore fisso o un’indicazione del caso, per esempio answers.chipNumber.',
        en: 'To the left what the register calls it, to the right a fixed value or a value of the case, for example answers.chipNumber.',
      },
    },
    until: untilOption,
  },
  actions: { done: sentAction, rejected: rejectedAction, unanswered: unansweredAction },
}
