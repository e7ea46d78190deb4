import type { AdminText } from './locales.ts'

/** What operators are told of what is broken. */
export const troubleTexts = {
  new: {
    de: 'Schaltwerk: Neue Störung',
    fr: 'Schaltwerk : nouveau dérangement',
    it: 'Schaltwerk: nuovo guasto',
    en: 'Schaltwerk: something new is broken',
  },
  repeated: {
    de: 'Schaltwerk: Störung dauert an',
    fr: 'Schaltwerk : le dérangement persiste',
    it: 'Schaltwerk: il guasto persiste',
    en: 'Schaltwerk: still broken',
  },
  over: {
    de: 'Schaltwerk: Störung behoben',
    fr: 'Schaltwerk : dérangement terminé',
    it: 'Schaltwerk: guasto risolto',
    en: 'Schaltwerk: no longer broken',
  },
  heading: {
    de: 'Betrieb: Vorfälle und Warteschlange',
    fr: 'Exploitation : incidents et file d’attente',
    it: 'Esercizio: incidenti e coda',
    en: 'Operations: incidents and queue',
  },
  what: { de: 'Was', fr: 'Quoi', it: 'Che cosa', en: 'What' },
  count: { de: 'Anzahl', fr: 'Nombre', it: 'Numero', en: 'Number' },
  sinceWhen: { de: 'Seit', fr: 'Depuis', it: 'Da', en: 'Since' },
  show: { de: 'Ansehen', fr: 'Voir', it: 'Vedere', en: 'Look at it' },
  registers: {
    de: 'Zustand der Register',
    fr: 'État des registres',
    it: 'Stato dei registri',
    en: 'Health of registers',
  },
  replayJobs: {
    de: 'Aufträge noch einmal versuchen',
    fr: 'Réessayer les tâches',
    it: 'Riprovare i lavori',
    en: 'Try the jobs again',
  },
  replayMails: {
    de: 'Mails noch einmal versenden',
    fr: 'Renvoyer les courriels',
    it: 'Inviare di nuovo le e-mail',
    en: 'Send the mails again',
  },
  replayIncidents: {
    de: 'Alle Fälle noch einmal versuchen',
    fr: 'Réessayer tous les dossiers',
    it: 'Riprovare tutti i casi',
    en: 'Try all cases again',
  },
  replayed: {
    de: 'Wird noch einmal versucht: {count}.',
    fr: 'Nouvelle tentative : {count}.',
    it: 'Nuovo tentativo: {count}.',
    en: 'Being tried again: {count}.',
  },
  notReplayed: {
    de: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
    fr: 'Cela n’a pas fonctionné. Veuillez recharger la page.',
    it: 'Non ha funzionato. Ricaricare la pagina.',
    en: 'This did not work. Please load the page again.',
  },
  fine: {
    de: 'Es ist nichts gestört.',
    fr: 'Rien n’est en dérangement.',
    it: 'Nulla è guasto.',
    en: 'Nothing is broken.',
  },
  unknown: {
    de: 'Konnte nicht ermittelt werden.',
    fr: 'N’a pas pu être déterminé.',
    it: 'Non è stato possibile determinarlo.',
    en: 'Could not be found out.',
  },
  since: { de: 'seit {at}', fr: 'depuis le {at}', it: 'dal {at}', en: 'since {at}' },
  unreachable: {
    de: 'Die Datenbank antwortet seit {minutes} Minuten nicht. Mehr konnte nicht ermittelt werden.',
    fr: 'La base de données ne répond pas depuis {minutes} minutes. Rien d’autre n’a pu être déterminé.',
    it: 'La banca dati non risponde da {minutes} minuti. Non è stato possibile determinare altro.',
    en: 'The database has not answered for {minutes} minutes. Nothing else could be found out.',
  },
  rules: {
    de: 'Neues wird innert einer Stunde gemeldet, Bestehendes einmal am Tag, und einmal, wenn alles behoben ist.',
    fr: 'Le nouveau est annoncé dans l’heure, l’existant une fois par jour, et une fois lorsque tout est réglé.',
    it: 'Il nuovo viene segnalato entro un’ora, l’esistente una volta al giorno, e una volta quando tutto è risolto.',
    en: 'What is new is told within an hour, what lasts once a day, and once when all of it is over.',
  },
} as const satisfies Record<string, AdminText>
