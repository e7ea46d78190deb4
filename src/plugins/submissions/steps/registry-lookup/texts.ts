import type { StepTexts } from '../../step-texts.ts'
import { registryOption, unansweredAction } from '../option-texts.ts'

export const registryLookupTexts: StepTexts = {
  label: {
    de: 'Im Register nachschlagen',
    fr: 'Consulter le registre',
    it: 'Consultare il registro',
    en: 'Look up in a register',
  },
  help: {
    de: 'Fragt ein Register. Die Antwort steht späteren Schritten als found.<Name des Stands> zur Verfügung.',
    fr: 'Interroge un registre. La réponse est disponible aux étapes suivantes sous found.<nom de l’état>.',
    it: 'Interroga un registro. La risposta è disponibile ai passi seguenti come found.<nome dello stato>.',
    en: 'Asks a register. Later steps find the answer as found.<name of the state>.',
  },
  options: {
    registry: registryOption,
    question: {
      label: { de: 'Frage', fr: 'Question', it: 'Domanda', en: 'Question' },
      help: {
        de: 'Was gefragt wird: links der Name beim Register, rechts ein fester Wert oder eine Angabe aus dem Fall, zum Beispiel answers.street.',
        fr: 'Ce qui est demandé : à gauche le nom chez le registre, à droite une valeur fixe ou une indication du dossier, par exemple answers.street.',
        it: 'Che cosa si chiede: a sinistra il nome presso il registro, a destra un valore fisso o un’indicazione del caso, per esempio answers.street.',
        en: 'What is asked: to the left what the register calls it, to the right a fixed value or a value of the case, for example answers.street.',
      },
    },
    onBehalfOf: {
      label: { de: 'Im Namen von', fr: 'Au nom de', it: 'In nome di', en: 'On behalf of' },
      help: {
        de: 'AHV-Nummer der Person, in deren Namen gefragt wird; sie erhält nur ihre eigenen Daten. Leer: Das Amt fragt selbst.',
        fr: 'Numéro AVS de la personne au nom de laquelle on demande ; elle n’obtient que ses propres données. Vide : le service demande lui-même.',
        it: 'Numero AVS della persona in nome della quale si chiede; ottiene solo i propri dati. Vuoto: chiede l’ufficio stesso.',
        en: 'AHV number of the person on whose behalf it is asked; it gets nothing but its own data. Empty: the office asks itself.',
      },
    },
  },
  actions: {
    found: { de: 'gefunden', fr: 'trouvé', it: 'trovato', en: 'found' },
    nothing: { de: 'nichts gefunden', fr: 'rien trouvé', it: 'nulla trovato', en: 'nothing found' },
    unanswered: unansweredAction,
  },
}
