import type { StepTexts } from '../../step-texts.ts'
import { doneAction, mailSubjectOption, mailTextOption } from '../option-texts.ts'

export const sendReceiptTexts: StepTexts = {
  label: {
    de: 'Eingangsbestätigung',
    fr: 'Accusé de réception',
    it: 'Conferma di ricezione',
    en: 'Receipt',
  },
  help: {
    de: 'Schickt der Person die Fallnummer. Ohne E-Mail-Adresse geht der Fall einfach weiter.',
    fr: 'Envoie le numéro du dossier à la personne. Sans adresse de courriel, le dossier continue simplement.',
    it: 'Invia alla persona il numero del caso. Senza indirizzo e-mail il caso continua semplicemente.',
    en: 'Sends the person the number of the case. Without an address the case just goes on.',
  },
  options: { subject: mailSubjectOption, text: mailTextOption },
  actions: { done: doneAction },
}
