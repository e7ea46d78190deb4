import type { StepTexts } from '../../step-texts.ts'
import { workingDaysOption } from '../option-texts.ts'

export const waitUntilTexts: StepTexts = {
  label: { de: 'Warten', fr: 'Attendre', it: 'Attendere', en: 'Wait' },
  help: {
    de: 'Geht nach so vielen Arbeitstagen von selbst weiter, zum Beispiel nach einer Einsprachefrist.',
    fr: 'Continue de soi-même après tant de jours ouvrables, par exemple après un délai d’opposition.',
    it: 'Continua da solo dopo tanti giorni lavorativi, per esempio dopo un termine di opposizione.',
    en: 'Goes on by itself after so many working days, for example after a period for objections.',
  },
  options: { workingDays: workingDaysOption },
  actions: {
    done: { de: 'Zeit ist um', fr: 'délai écoulé', it: 'tempo trascorso', en: 'time has passed' },
  },
}
