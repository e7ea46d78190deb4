import type { StepTexts } from '../../step-texts.ts'
import { mailSubjectOption, mailTextOption, sentAction } from '../option-texts.ts'

export const messageTexts: StepTexts = {
  label: { de: 'Mitteilung', fr: 'Message', it: 'Messaggio', en: 'Message' },
  help: {
    de: 'Teilt der Person etwas mit: im Verlauf, und per E-Mail, wenn es eine Adresse gibt.',
    fr: 'Informe la personne : dans la chronologie, et par courriel s’il y a une adresse.',
    it: 'Informa la persona: nella cronologia e per e-mail, se c’è un indirizzo.',
    en: 'Tells the person something: in the timeline, and by mail where there is an address.',
  },
  options: { subject: mailSubjectOption, text: mailTextOption },
  actions: { done: sentAction },
}
