import type { AdminText } from '../locales.ts'

/** Version of the text below; a new text gets a new one, since it says what people agreed to. */
export const consentVersion = '2026-11'

/** What somebody agrees to who subscribes. */
export const consentText: AdminText = {
  de: 'Ich möchte den Newsletter per E-Mail erhalten. Meine Adresse wird nur dafür verwendet, verschlüsselt gespeichert, niemandem weitergegeben und sofort gelöscht, wenn ich mich abmelde.',
  fr: 'Je souhaite recevoir la lettre d’information par e-mail. Mon adresse ne sert qu’à cela ; elle est enregistrée chiffrée, n’est transmise à personne et est effacée dès que je me désabonne.',
  it: 'Desidero ricevere la newsletter per e-mail. Il mio indirizzo serve solo a questo; è salvato cifrato, non è trasmesso a nessuno ed è cancellato non appena mi disdico.',
  en: 'I would like to receive the newsletter by e-mail. My address is used for this alone, is stored encrypted, is given to nobody, and is deleted as soon as I unsubscribe.',
}
