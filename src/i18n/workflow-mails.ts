import type { WorkflowEvent } from '../domain/editorial/concerned.ts'
import type { AdminText } from './locales.ts'

interface MailText {
  subject: AdminText
  /** `{actor}`, `{title}` and `{reason}` stand for what happened. */
  text: AdminText
}

/** What the catalogue writes to those concerned. */
export const workflowMails: Record<WorkflowEvent, MailText> = {
  'request-review': {
    subject: {
      de: 'Bitte prüfen: {title}',
      fr: 'À vérifier : {title}',
      it: 'Da verificare: {title}',
      en: 'Please review: {title}',
    },
    text: {
      de: '{actor} hat «{title}» geändert und bittet um die Prüfung.',
      fr: '{actor} a modifié « {title} » et demande une vérification.',
      it: '{actor} ha modificato «{title}» e chiede una verifica.',
      en: '{actor} has changed “{title}” and asks for a review.',
    },
  },
  withdraw: {
    subject: {
      de: 'Wieder in Arbeit: {title}',
      fr: 'De nouveau en cours : {title}',
      it: 'Di nuovo in lavorazione: {title}',
      en: 'In progress again: {title}',
    },
    text: {
      de: '{actor} hat «{title}» aus der Prüfung zurückgenommen.',
      fr: '{actor} a retiré « {title} » de la vérification.',
      it: '{actor} ha ritirato «{title}» dalla verifica.',
      en: '{actor} has taken “{title}” back from review.',
    },
  },
  'request-changes': {
    subject: {
      de: 'Änderungen verlangt: {title}',
      fr: 'Modifications demandées : {title}',
      it: 'Modifiche richieste: {title}',
      en: 'Changes requested: {title}',
    },
    text: {
      de: '{actor} hat «{title}» geprüft und verlangt Änderungen. Was zu ändern ist, steht beim Eintrag.',
      fr: '{actor} a vérifié « {title} » et demande des modifications. Elles figurent dans l’entrée.',
      it: '{actor} ha verificato «{title}» e chiede modifiche. Sono indicate nella voce.',
      en: '{actor} has reviewed “{title}” and asks for changes. They stand beside the entry.',
    },
  },
  approve: {
    subject: {
      de: 'Freigegeben: {title}',
      fr: 'Validé : {title}',
      it: 'Approvato: {title}',
      en: 'Approved: {title}',
    },
    text: {
      de: '{actor} hat die Änderung an «{title}» freigegeben.',
      fr: '{actor} a validé la modification de « {title} ».',
      it: '{actor} ha approvato la modifica di «{title}».',
      en: '{actor} has approved the change to “{title}”.',
    },
  },
  publish: {
    subject: {
      de: 'Veröffentlicht: {title}',
      fr: 'Publié : {title}',
      it: 'Pubblicato: {title}',
      en: 'Published: {title}',
    },
    text: {
      de: '{actor} hat «{title}» veröffentlicht.',
      fr: '{actor} a publié « {title} ».',
      it: '{actor} ha pubblicato «{title}».',
      en: '{actor} has published “{title}”.',
    },
  },
  retire: {
    subject: {
      de: 'Zurückgezogen: {title}',
      fr: 'Retiré : {title}',
      it: 'Ritirato: {title}',
      en: 'Retired: {title}',
    },
    text: {
      de: '{actor} hat «{title}» zurückgezogen. Der Eintrag ist nicht mehr öffentlich.',
      fr: '{actor} a retiré « {title} ». L’entrée n’est plus publique.',
      it: '{actor} ha ritirato «{title}». La voce non è più pubblica.',
      en: '{actor} has retired “{title}”. The entry is not public any more.',
    },
  },
  reopen: {
    subject: {
      de: 'Wieder in Arbeit: {title}',
      fr: 'De nouveau en cours : {title}',
      it: 'Di nuovo in lavorazione: {title}',
      en: 'In progress again: {title}',
    },
    text: {
      de: '{actor} hat den zurückgezogenen Eintrag «{title}» wieder in Arbeit genommen.',
      fr: '{actor} a repris l’entrée retirée « {title} ».',
      it: '{actor} ha ripreso la voce ritirata «{title}».',
      en: '{actor} works on the retired entry “{title}” again.',
    },
  },
  comment: {
    subject: {
      de: 'Neuer Kommentar: {title}',
      fr: 'Nouveau commentaire : {title}',
      it: 'Nuovo commento: {title}',
      en: 'New comment: {title}',
    },
    text: {
      de: '{actor} hat etwas zu «{title}» geschrieben.',
      fr: '{actor} a écrit quelque chose au sujet de « {title} ».',
      it: '{actor} ha scritto qualcosa su «{title}».',
      en: '{actor} has written something about “{title}”.',
    },
  },
  assign: {
    subject: {
      de: 'Ihnen zugewiesen: {title}',
      fr: 'Attribué à vous : {title}',
      it: 'Assegnato a lei: {title}',
      en: 'Assigned to you: {title}',
    },
    text: {
      de: '{actor} hat Ihnen «{title}» zugewiesen.',
      fr: '{actor} vous a attribué « {title} ».',
      it: '{actor} le ha assegnato «{title}».',
      en: '{actor} has assigned “{title}” to you.',
    },
  },
  'schedule-failed': {
    subject: {
      de: 'Nicht wie geplant: {title}',
      fr: 'Pas comme prévu : {title}',
      it: 'Non come previsto: {title}',
      en: 'Not as planned: {title}',
    },
    text: {
      de: '«{title}» wurde nicht wie geplant veröffentlicht oder zurückgezogen. Grund: {reason}',
      fr: '« {title} » n’a pas été publié ou retiré comme prévu. Raison : {reason}',
      it: '«{title}» non è stato pubblicato o ritirato come previsto. Motivo: {reason}',
      en: '“{title}” was not published or retired as planned. Reason: {reason}',
    },
  },
}

/** Words around each mail. */
export const mailWords = {
  open: {
    de: 'Eintrag öffnen',
    fr: 'Ouvrir l’entrée',
    it: 'Aprire la voce',
    en: 'Open the entry',
  },
  somebody: {
    de: 'Das System',
    fr: 'Le système',
    it: 'Il sistema',
    en: 'The system',
  },
} as const satisfies Record<string, AdminText>
