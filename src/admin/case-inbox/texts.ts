import type { Progress } from '../../domain/submission/submission.ts'
import type { Urgency } from '../../domain/submission/case-deadline.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** What a case is doing, in words. */
export const progressTexts: Record<Progress, AdminText> = {
  running: { de: 'Läuft', fr: 'En cours', it: 'In corso', en: 'Running' },
  waiting: { de: 'Wartet', fr: 'En attente', it: 'In attesa', en: 'Waiting' },
  incident: { de: 'Störung', fr: 'Incident', it: 'Guasto', en: 'Incident' },
  closed: { de: 'Abgeschlossen', fr: 'Clos', it: 'Chiuso', en: 'Closed' },
  withdrawn: { de: 'Zurückgezogen', fr: 'Retiré', it: 'Ritirato', en: 'Withdrawn' },
}

/** A deadline in words; `{day}` is its last day. */
export const urgencyTexts: Record<Urgency, AdminText> = {
  overdue: {
    de: 'Überfällig seit {day}',
    fr: 'En retard depuis le {day}',
    it: 'Scaduto dal {day}',
    en: 'Overdue since {day}',
  },
  today: {
    de: 'Heute fällig',
    fr: 'Échéance aujourd’hui',
    it: 'Scade oggi',
    en: 'Due today',
  },
  soon: {
    de: 'Bald fällig: {day}',
    fr: 'Échéance proche : {day}',
    it: 'Scade presto: {day}',
    en: 'Due soon: {day}',
  },
  later: {
    de: 'Fällig bis {day}',
    fr: 'Échéance le {day}',
    it: 'Scade il {day}',
    en: 'Due by {day}',
  },
  none: { de: 'Keine Frist', fr: 'Sans délai', it: 'Nessun termine', en: 'No deadline' },
}

/** The other words of the inbox. */
export const inboxTexts = {
  title: { de: 'Fälle', fr: 'Dossiers', it: 'Casi', en: 'Cases' },
  counts: {
    de: 'Offene Fälle in Zahlen',
    fr: 'Dossiers ouverts en chiffres',
    it: 'Casi aperti in cifre',
    en: 'Open cases in numbers',
  },
  open: { de: 'Offen', fr: 'Ouverts', it: 'Aperti', en: 'Open' },
  mine: { de: 'Mir zugewiesen', fr: 'Attribués à moi', it: 'Assegnati a me', en: 'Assigned to me' },
  nobody: {
    de: 'Niemandem zugewiesen',
    fr: 'Attribués à personne',
    it: 'Assegnati a nessuno',
    en: 'Assigned to nobody',
  },
  overdue: { de: 'Überfällig', fr: 'En retard', it: 'Scaduti', en: 'Overdue' },
  incident: { de: 'Mit Störung', fr: 'Avec incident', it: 'Con guasto', en: 'With an incident' },
  filter: { de: 'Filtern', fr: 'Filtrer', it: 'Filtra', en: 'Filter' },
  progress: { de: 'Stand', fr: 'État', it: 'Stato', en: 'State' },
  allOpen: { de: 'Alle offenen', fr: 'Tous les ouverts', it: 'Tutti aperti', en: 'All open' },
  due: { de: 'Frist', fr: 'Délai', it: 'Termine', en: 'Deadline' },
  any: { de: 'Alle', fr: 'Tous', it: 'Tutti', en: 'All' },
  dueSoon: {
    de: 'Bald fällig oder überfällig',
    fr: 'Échéance proche ou dépassée',
    it: 'In scadenza o scaduti',
    en: 'Due soon or overdue',
  },
  form: { de: 'Formular', fr: 'Formulaire', it: 'Modulo', en: 'Form' },
  assignee: { de: 'Zuständig', fr: 'Responsable', it: 'Responsabile', en: 'Assigned to' },
  nobodyYet: { de: 'Niemand', fr: 'Personne', it: 'Nessuno', en: 'Nobody' },
  bankNotice: {
    de: 'Zahlungseingänge einlesen (camt.054)',
    fr: 'Importer les paiements reçus (camt.054)',
    it: 'Importare i pagamenti ricevuti (camt.054)',
    en: 'Take in payments received (camt.054)',
  },
  standing: {
    de: 'Zurückgezogen, nicht rückgängig gemacht',
    fr: 'Retiré, pas annulé ailleurs',
    it: 'Ritirato, non annullato altrove',
    en: 'Withdrawn, not undone elsewhere',
  },
  authority: { de: 'Behörde', fr: 'Autorité', it: 'Autorità', en: 'Authority' },
  number: { de: 'Nummer', fr: 'Numéro', it: 'Numero', en: 'Number' },
  sort: { de: 'Reihenfolge', fr: 'Ordre', it: 'Ordine', en: 'Order' },
  byDue: { de: 'Nach Frist', fr: 'Par délai', it: 'Per termine', en: 'By deadline' },
  byReceived: {
    de: 'Nach Eingang',
    fr: 'Par réception',
    it: 'Per ricezione',
    en: 'By receipt',
  },
  received: { de: 'Eingang', fr: 'Réception', it: 'Ricezione', en: 'Received' },
  step: { de: 'Schritt', fr: 'Étape', it: 'Passo', en: 'Step' },
  total: {
    de: '{n} Fälle passen.',
    fr: '{n} dossiers correspondent.',
    it: '{n} casi corrispondono.',
    en: '{n} cases fit.',
  },
  one: {
    de: 'Ein Fall passt.',
    fr: 'Un dossier correspond.',
    it: 'Un caso corrisponde.',
    en: 'One case fits.',
  },
  none: {
    de: 'Kein Fall passt. Weniger Filter zeigen mehr.',
    fr: 'Aucun dossier ne correspond. Moins de filtres en montrent plus.',
    it: 'Nessun caso corrisponde. Con meno filtri se ne vedono di più.',
    en: 'No case fits. Fewer filters show more.',
  },
  page: { de: 'Seite {n}', fr: 'Page {n}', it: 'Pagina {n}', en: 'Page {n}' },
  pages: { de: 'Seiten', fr: 'Pages', it: 'Pagine', en: 'Pages' },
} as const satisfies Record<string, AdminText>

/** The words of what is done to several cases at once. */
export const bulkTexts = {
  chosen: {
    de: 'Ausgewählt: {n}',
    fr: 'Sélectionnés : {n}',
    it: 'Selezionati: {n}',
    en: 'Chosen: {n}',
  },
  choose: {
    de: 'Fall {number} auswählen',
    fr: 'Sélectionner le dossier {number}',
    it: 'Selezionare il caso {number}',
    en: 'Choose case {number}',
  },
  chooseAll: {
    de: 'Alle auswählen',
    fr: 'Tout sélectionner',
    it: 'Selezionare tutto',
    en: 'Choose all',
  },
  heading: {
    de: 'Mit den ausgewählten Fällen',
    fr: 'Avec les dossiers sélectionnés',
    it: 'Con i casi selezionati',
    en: 'With the chosen cases',
  },
  assignTo: { de: 'Zuweisen an', fr: 'Attribuer à', it: 'Assegnare a', en: 'Assign to' },
  assign: { de: 'Zuweisen', fr: 'Attribuer', it: 'Assegnare', en: 'Assign' },
  retry: {
    de: 'Störungen noch einmal versuchen',
    fr: 'Réessayer les incidents',
    it: 'Riprovare i guasti',
    en: 'Try incidents again',
  },
  reason: {
    de: 'Grund für den Abschluss (mindestens drei Zeichen)',
    fr: 'Motif de la clôture (au moins trois caractères)',
    it: 'Motivo della chiusura (almeno tre caratteri)',
    en: 'Reason for closing (three letters at least)',
  },
  close: {
    de: 'Störungen von Hand abschliessen',
    fr: 'Clore les incidents à la main',
    it: 'Chiudere i guasti a mano',
    en: 'Close incidents by hand',
  },
  closeHelp: {
    de: 'Nur Fälle mit Störung lassen sich von Hand abschliessen; alle anderen enden durch ihren Ablauf.',
    fr: 'Seuls les dossiers avec un incident se closent à la main ; tous les autres se terminent par leur déroulement.',
    it: 'Solo i casi con un guasto si chiudono a mano; tutti gli altri finiscono con il loro svolgimento.',
    en: 'Only cases with an incident can be closed by hand; all others end by their workflow.',
  },
  done: {
    de: '{done} von {all} Fällen erledigt.',
    fr: '{done} dossiers sur {all} traités.',
    it: '{done} casi su {all} eseguiti.',
    en: '{done} of {all} cases done.',
  },
  notDone: {
    de: 'Nicht gegangen bei:',
    fr: 'Impossible pour :',
    it: 'Non riuscito per:',
    en: 'Not possible for:',
  },
} as const satisfies Record<string, AdminText>
