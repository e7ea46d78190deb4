import type { AdminText } from '../../i18n/locales.ts'

/** The words of the mailbox. */
export const mailboxTexts = {
  heading: { de: 'Postfach', fr: 'Boîte aux lettres', it: 'Casella di posta', en: 'Mailbox' },
  why: {
    de: 'Es ist kein Mailserver eingerichtet. Diese E-Mails wurden niemandem zugestellt; sie liegen im Ordner mail.',
    fr: 'Aucun serveur de messagerie n’est configuré. Ces courriels n’ont été remis à personne ; ils se trouvent dans le dossier mail.',
    it: 'Nessun server di posta è configurato. Queste e-mail non sono state recapitate a nessuno; si trovano nella cartella mail.',
    en: 'No mail server is set up. These e-mails were delivered to nobody; they lie in the folder mail.',
  },
  none: {
    de: 'Noch keine E-Mails.',
    fr: 'Pas encore de courriels.',
    it: 'Ancora nessuna e-mail.',
    en: 'No e-mails yet.',
  },
  subject: { de: 'Betreff', fr: 'Objet', it: 'Oggetto', en: 'Subject' },
  to: { de: 'An', fr: 'À', it: 'A', en: 'To' },
  at: { de: 'Geschrieben', fr: 'Écrit', it: 'Scritta', en: 'Written' },
  text: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
  html: {
    de: 'Mit Gestaltung',
    fr: 'Mise en forme',
    it: 'Con formattazione',
    en: 'With lay-out',
  },
  all: {
    de: 'Alle E-Mails',
    fr: 'Tous les courriels',
    it: 'Tutte le e-mail',
    en: 'All e-mails',
  },
  more: {
    de: 'Nur die neuesten 100 sind aufgeführt.',
    fr: 'Seuls les 100 derniers sont affichés.',
    it: 'Sono elencate solo le ultime 100.',
    en: 'Only the newest 100 are listed.',
  },
} as const satisfies Record<string, AdminText>
