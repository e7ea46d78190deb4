import type { StepTexts } from '../../step-texts.ts'
import { doneAction } from '../option-texts.ts'

export const branchTexts: StepTexts = {
  label: { de: 'Verzweigung', fr: 'Embranchement', it: 'Diramazione', en: 'Branch' },
  help: {
    de: 'Tut selbst nichts: Die Bedingungen der Übergänge bestimmen, wo der Fall weitergeht.',
    fr: 'Ne fait rien en soi : les conditions des transitions décident de la suite du dossier.',
    it: 'Da sola non fa nulla: le condizioni delle transizioni decidono dove continua il caso.',
    en: 'Does nothing itself: the conditions of the transitions decide where the case goes on.',
  },
  options: {},
  actions: { done: doneAction },
}
