import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an administrator reads about mails to be sent. */
export const outgoingMailTexts: CollectionTexts = {
  singular: {
    de: 'Ausgehende E-Mail',
    fr: 'Courriel sortant',
    it: 'E-mail in uscita',
    en: 'Outgoing e-mail',
  },
  plural: {
    de: 'Ausgehende E-Mails',
    fr: 'Courriels sortants',
    it: 'E-mail in uscita',
    en: 'Outgoing e-mails',
  },
  description: {
    de: 'E-Mails des Katalogs an die Redaktion: was noch zu versenden ist, was versandt wurde und was der Mailserver ablehnte.',
    fr: 'Courriels du catalogue à la rédaction : ce qui reste à envoyer, ce qui est parti et ce que le serveur de messagerie a refusé.',
    it: 'E-mail del catalogo alla redazione: quelle da inviare, quelle inviate e quelle rifiutate dal server di posta.',
    en: 'E-mails of the catalogue to its editors: what is still to be sent, what was sent, and what the mail server refused.',
  },
  fields: {
    to: {
      label: { de: 'An', fr: 'À', it: 'A', en: 'To' },
      help: {
        de: 'Die Adresse, an die die E-Mail geht.',
        fr: 'L’adresse à laquelle le courriel est envoyé.',
        it: 'L’indirizzo a cui va l’e-mail.',
        en: 'The address the e-mail goes to.',
      },
    },
    subject: {
      label: { de: 'Betreff', fr: 'Objet', it: 'Oggetto', en: 'Subject' },
      help: {
        de: 'Worum es geht, in der Sprache der Person.',
        fr: 'De quoi il s’agit, dans la langue de la personne.',
        it: 'Di cosa si tratta, nella lingua della persona.',
        en: 'What it is about, in the person’s language.',
      },
    },
    text: {
      label: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
      help: {
        de: 'Der Inhalt ohne Gestaltung; er enthält von Entwürfen nur die Bezeichnung. Nach dem Versand wird er gelöscht.',
        fr: 'Le contenu sans mise en forme ; des brouillons, il ne contient que la désignation. Il est effacé après l’envoi.',
        it: 'Il contenuto senza formattazione; delle bozze contiene solo la denominazione. Dopo l’invio è cancellato.',
        en: 'The content without lay-out; of drafts it holds nothing but the title. It is erased once it is sent.',
      },
    },
    html: {
      label: { de: 'HTML', fr: 'HTML', it: 'HTML', en: 'HTML' },
      help: {
        de: 'Derselbe Inhalt mit Gestaltung, wie ihn Mailprogramme anzeigen. Nach dem Versand wird er gelöscht.',
        fr: 'Le même contenu mis en forme, tel que l’affichent les messageries. Il est effacé après l’envoi.',
        it: 'Lo stesso contenuto formattato, come lo mostrano i programmi di posta. Dopo l’invio è cancellato.',
        en: 'The same content with lay-out, as mail programs show it. It is erased once it is sent.',
      },
    },
    attempts: {
      label: { de: 'Versuche', fr: 'Tentatives', it: 'Tentativi', en: 'Attempts' },
      help: {
        de: 'Wie oft der Versand versucht wurde; nach acht Versuchen wird aufgegeben.',
        fr: 'Nombre de tentatives d’envoi ; après huit, l’envoi est abandonné.',
        it: 'Quante volte si è tentato l’invio; dopo otto tentativi si rinuncia.',
        en: 'How often sending was tried; after eight times it is given up.',
      },
    },
    nextAttemptAt: {
      label: {
        de: 'Nächster Versuch',
        fr: 'Prochaine tentative',
        it: 'Prossimo tentativo',
        en: 'Next attempt',
      },
      help: {
        de: 'Wann der Versand das nächste Mal versucht wird; leer, wenn versandt oder aufgegeben.',
        fr: 'Quand l’envoi sera de nouveau tenté ; vide si envoyé ou abandonné.',
        it: 'Quando si ritenterà l’invio; vuoto se inviata o abbandonata.',
        en: 'When sending is tried next; empty once it is sent or given up.',
      },
    },
    sentAt: {
      label: { de: 'Versandt am', fr: 'Envoyé le', it: 'Inviata il', en: 'Sent at' },
      help: {
        de: 'Wann der Mailserver die E-Mail angenommen hat.',
        fr: 'Quand le serveur de messagerie a accepté le courriel.',
        it: 'Quando il server di posta ha accettato l’e-mail.',
        en: 'When the mail server took the e-mail.',
      },
    },
    lastError: {
      label: { de: 'Letzter Fehler', fr: 'Dernière erreur', it: 'Ultimo errore', en: 'Last error' },
      help: {
        de: 'Was der Mailserver beim letzten Versuch antwortete.',
        fr: 'Ce que le serveur de messagerie a répondu à la dernière tentative.',
        it: 'Cosa ha risposto il server di posta all’ultimo tentativo.',
        en: 'What the mail server answered the last time.',
      },
    },
  },
}
