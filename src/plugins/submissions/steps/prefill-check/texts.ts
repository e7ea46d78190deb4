import type { StepTexts } from '../../step-texts.ts'
import { registryOption, unansweredAction } from '../option-texts.ts'

export const prefillCheckTexts: StepTexts = {
  label: {
    de: 'Angaben mit Register vergleichen',
    fr: 'Comparer avec le registre',
    it: 'Confrontare con il registro',
    en: 'Compare with a register',
  },
  help: {
    de: 'Vergleicht, was die Person schrieb, mit dem Register. Notiert wird, welche Angaben abweichen, nicht was darin steht.',
    fr: 'Compare ce que la personne a écrit avec le registre. On note quelles indications diffèrent, non leur contenu.',
    it: 'Confronta ciò che ha scritto la persona con il registro. Si annota quali indicazioni divergono, non il loro contenuto.',
    en: 'Compares what the person wrote with the register. It is noted which values differ, not what stands in them.',
  },
  options: {
    registry: registryOption,
    subject: {
      label: { de: 'AHV-Nummer', fr: 'Numéro AVS', it: 'Numero AVS', en: 'AHV number' },
      help: {
        de: 'Angabe des Falls, in der die AHV-Nummer der Person steht, zum Beispiel answers.ahvNumber.',
        fr: 'Indication du dossier qui contient le numéro AVS de la personne, par exemple answers.ahvNumber.',
        it: 'Indicazione del caso con il numero AVS della persona, per esempio answers.ahvNumber.',
        en: 'Value of the case that holds the AHV number of the person, for example answers.ahvNumber.',
      },
    },
    fields: {
      label: { de: 'Vergleichen', fr: 'Comparer', it: 'Confrontare', en: 'Compare' },
      help: {
        de: 'Links der Name im Formular, rechts der Name beim Register; mindestens ein Paar.',
        fr: 'À gauche le nom dans le formulaire, à droite le nom chez le registre ; au moins une paire.',
        it: 'A sinistra il nome nel modulo, a destra il nome presso il registro; almeno una coppia.',
        en: 'To the left the name in the form, to the right what the register calls it; one pair at least.',
      },
    },
  },
  actions: {
    matches: { de: 'stimmt überein', fr: 'concorde', it: 'coincide', en: 'matches' },
    differs: { de: 'weicht ab', fr: 'diffère', it: 'diverge', en: 'differs' },
    unknown: {
      de: 'Person nicht im Register',
      fr: 'personne inconnue du registre',
      it: 'persona sconosciuta al registro',
      en: 'person unknown to the register',
    },
    unanswered: unansweredAction,
  },
}
