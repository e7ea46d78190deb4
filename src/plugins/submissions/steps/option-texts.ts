import type { AdminText } from '../../../i18n/locales.ts'
import type { OptionText } from '../step-texts.ts'

/** What several steps call the same. */
export const registryOption: OptionText = {
  label: { de: 'Register', fr: 'Registre', it: 'Registro', en: 'Register' },
  help: {
    de: 'Schlüssel des Eintrags unter «Register», zum Beispiel einwohnerregister.',
    fr: 'Clé de l’entrée sous « Registres », par exemple einwohnerregister.',
    it: 'Chiave della voce sotto «Registri», per esempio einwohnerregister.',
    en: 'Key of the entry under “Registers”, for example einwohnerregister.',
  },
}

export const mailSubjectOption: OptionText = {
  label: { de: 'Betreff', fr: 'Objet', it: 'Oggetto', en: 'Subject' },
  help: {
    de: 'Betreff der E-Mail. {number} wird zur Fallnummer, {service} zum Namen der Leistung.',
    fr: 'Objet du courriel. {number} devient le numéro du dossier, {service} le nom de la prestation.',
    it: 'Oggetto dell’e-mail. {number} diventa il numero del caso, {service} il nome della prestazione.',
    en: 'Subject of the mail. {number} becomes the number of the case, {service} the name of the service.',
  },
}

export const mailTextOption: OptionText = {
  label: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
  help: {
    de: 'Was die Person liest, per E-Mail und im Verlauf. {number} und {service} werden eingesetzt; Angaben aus dem Formular nie.',
    fr: 'Ce que la personne lit, par courriel et dans la chronologie. {number} et {service} sont remplacés ; jamais les réponses du formulaire.',
    it: 'Che cosa legge la persona, per e-mail e nella cronologia. {number} e {service} vengono inseriti; mai le risposte del modulo.',
    en: 'What the person reads, by mail and in the timeline. {number} and {service} are filled in; answers of the form never.',
  },
}

export const workingDaysOption: OptionText = {
  label: {
    de: 'Frist in Arbeitstagen',
    fr: 'Délai en jours ouvrables',
    it: 'Termine in giorni lavorativi',
    en: 'Time limit in working days',
  },
  help: {
    de: 'So lange wird gewartet. Wochenenden und Feiertage des Kantons zählen nicht.',
    fr: 'Durée de l’attente. Les week-ends et les jours fériés du canton ne comptent pas.',
    it: 'Durata dell’attesa. Fine settimana e giorni festivi del Cantone non contano.',
    en: 'For so long it is waited. Weekends and holidays of the canton do not count.',
  },
}

export const untilOption: OptionText = {
  label: {
    de: 'Weiter, sobald',
    fr: 'Continuer dès que',
    it: 'Continuare quando',
    en: 'Go on once',
  },
  help: {
    de: 'Ob es genügt, dass die andere Stelle die Meldung erhalten hat, oder ob sie sie auch angenommen haben muss.',
    fr: 'Suffit-il que l’autre service ait reçu l’annonce, ou doit-il aussi l’avoir acceptée ?',
    it: 'Se basta che l’altro servizio abbia ricevuto la notifica o se deve anche averla accettata.',
    en: 'Whether it is enough that the other side has the message, or whether it has to accept it as well.',
  },
  choices: {
    sent: { de: 'zugestellt', fr: 'transmis', it: 'consegnato', en: 'delivered' },
    accepted: { de: 'angenommen', fr: 'accepté', it: 'accettato', en: 'accepted' },
  },
}

export const withDocumentsOption: OptionText = {
  label: {
    de: 'Mit den Dokumenten des Falls',
    fr: 'Avec les documents du dossier',
    it: 'Con i documenti del caso',
    en: 'With the documents of the case',
  },
  help: {
    de: 'Hochgeladene und erstellte Dokumente gehen mit.',
    fr: 'Les documents téléversés et créés sont joints.',
    it: 'I documenti caricati e creati sono allegati.',
    en: 'Documents that were uploaded or made go along.',
  },
}

export const rowLabelOption: OptionText = {
  label: { de: 'Bezeichnung', fr: 'Désignation', it: 'Designazione', en: 'Label' },
  help: {
    de: 'Was links von der Angabe steht.',
    fr: 'Ce qui figure à gauche de l’indication.',
    it: 'Che cosa sta a sinistra dell’indicazione.',
    en: 'What stands to the left of the value.',
  },
}

export const rowValueOption: OptionText = {
  label: { de: 'Angabe', fr: 'Indication', it: 'Indicazione', en: 'Value' },
  help: {
    de: 'Ein fester Text oder eine Angabe aus dem Fall, zum Beispiel answers.lastName. Was nicht bekannt ist, wird weggelassen.',
    fr: 'Un texte fixe ou une indication du dossier, par exemple answers.lastName. Ce qui n’est pas connu est omis.',
    it: 'Un testo fisso o un’indicazione del caso, per esempio answers.lastName. Ciò che non è noto viene omesso.',
    en: 'A fixed text or a value of the case, for example answers.lastName. What is not known is left out.',
  },
}

/** How a case goes on, as several steps call it. */
export const doneAction: AdminText = {
  de: 'erledigt',
  fr: 'terminé',
  it: 'eseguito',
  en: 'done',
}

export const sentAction: AdminText = {
  de: 'zugestellt',
  fr: 'transmis',
  it: 'consegnato',
  en: 'delivered',
}

export const rejectedAction: AdminText = {
  de: 'von der Gegenstelle abgewiesen',
  fr: 'rejeté par l’autre service',
  it: 'respinto dall’altro servizio',
  en: 'turned down by the other side',
}

export const unansweredAction: AdminText = {
  de: 'keine Antwort des Registers',
  fr: 'pas de réponse du registre',
  it: 'nessuna risposta del registro',
  en: 'no answer of the register',
}

export const expiredAction: AdminText = {
  de: 'Frist abgelaufen',
  fr: 'délai échu',
  it: 'termine scaduto',
  en: 'time is over',
}
