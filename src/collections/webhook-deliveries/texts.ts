import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an administrator reads about messages to webhooks. */
export const webhookDeliveryTexts: CollectionTexts = {
  singular: {
    de: 'Webhook-Meldung',
    fr: 'Annonce de webhook',
    it: 'Segnalazione di webhook',
    en: 'Webhook message',
  },
  plural: {
    de: 'Webhook-Meldungen',
    fr: 'Annonces de webhook',
    it: 'Segnalazioni di webhook',
    en: 'Webhook messages',
  },
  description: {
    de: 'Jede Meldung an einen Webhook und was daraus wurde; nach einem Fehler wird sie einen Tag lang in wachsenden Abständen wiederholt.',
    fr: 'Chaque annonce à un webhook et ce qu’elle est devenue ; après une erreur, elle est répétée pendant un jour à intervalles croissants.',
    it: 'Ogni segnalazione a un webhook e il suo esito; dopo un errore viene ripetuta per un giorno a intervalli crescenti.',
    en: 'Every message to a webhook and what became of it; after a failure it is repeated for a day at growing intervals.',
  },
  fields: {
    messageId: {
      label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificatore', en: 'Message id' },
      help: {
        de: 'Dieselbe bei jeder Wiederholung: daran erkennt das andere System, was es schon hat.',
        fr: 'Le même à chaque répétition : l’autre système reconnaît ainsi ce qu’il a déjà.',
        it: 'Lo stesso a ogni ripetizione: così l’altro sistema riconosce ciò che ha già.',
        en: 'The same at each repetition: by it the other system knows what it has already.',
      },
    },
    webhook: {
      label: { de: 'Webhook', fr: 'Webhook', it: 'Webhook', en: 'Webhook' },
      help: {
        de: 'An wen die Meldung geht.',
        fr: 'À qui l’annonce est envoyée.',
        it: 'A chi va la segnalazione.',
        en: 'Whom the message is for.',
      },
    },
    event: {
      label: { de: 'Ereignis', fr: 'Événement', it: 'Evento', en: 'Event' },
      help: {
        de: 'Was geschah, zum Beispiel «services.upserted».',
        fr: 'Ce qui s’est passé, par exemple « services.upserted ».',
        it: 'Che cosa è successo, per esempio «services.upserted».',
        en: 'What happened, for example “services.upserted”.',
      },
    },
    identifier: {
      label: { de: 'Inhalt', fr: 'Contenu', it: 'Contenuto', en: 'Content' },
      help: {
        de: 'Der öffentliche Name des Inhalts, von dem gemeldet wird.',
        fr: 'Le nom public du contenu annoncé.',
        it: 'Il nome pubblico del contenuto segnalato.',
        en: 'The public name of the content that is told of.',
      },
    },
    sequence: {
      label: {
        de: 'Nummer der Änderung',
        fr: 'Numéro de la modification',
        it: 'Numero della modifica',
        en: 'Number of the change',
      },
      help: {
        de: 'Die Stelle im Änderungsprotokoll des Katalogs.',
        fr: 'La place dans le journal des modifications du catalogue.',
        it: 'Il posto nel registro delle modifiche del catalogo.',
        en: 'The place in the catalogue’s log of changes.',
      },
    },
    state: {
      label: { de: 'Zustand', fr: 'État', it: 'Stato', en: 'State' },
      help: {
        de: 'Aufgegeben wird eine Meldung nach einem Tag; sie lässt sich von Hand noch einmal senden.',
        fr: 'Une annonce est abandonnée après un jour ; elle peut être renvoyée à la main.',
        it: 'Una segnalazione è abbandonata dopo un giorno; si può inviarla di nuovo a mano.',
        en: 'A message is given up after a day; it can be sent again by hand.',
      },
      options: {
        waiting: { de: 'Wartet', fr: 'En attente', it: 'In attesa', en: 'Waiting' },
        delivered: { de: 'Zugestellt', fr: 'Remise', it: 'Consegnata', en: 'Delivered' },
        'given-up': { de: 'Aufgegeben', fr: 'Abandonnée', it: 'Abbandonata', en: 'Given up' },
      },
    },
    attempts: {
      label: { de: 'Versuche', fr: 'Tentatives', it: 'Tentativi', en: 'Attempts' },
      help: {
        de: 'Wie oft schon gesendet wurde.',
        fr: 'Nombre d’envois jusqu’ici.',
        it: 'Quante volte è già stata inviata.',
        en: 'How often it was sent so far.',
      },
    },
    lastAttemptAt: {
      label: {
        de: 'Letzter Versuch',
        fr: 'Dernière tentative',
        it: 'Ultimo tentativo',
        en: 'Last attempt',
      },
      help: {
        de: 'Wann zuletzt gesendet wurde.',
        fr: 'Date du dernier envoi.',
        it: 'Quando è stata inviata l’ultima volta.',
        en: 'When it was last sent.',
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
        de: 'Wann wieder gesendet wird; leer, wenn nicht mehr.',
        fr: 'Date du prochain envoi ; vide s’il n’y en a plus.',
        it: 'Quando verrà inviata di nuovo; vuoto se mai più.',
        en: 'When it will be sent again; empty where it will not.',
      },
    },
    deliveredAt: {
      label: { de: 'Angenommen am', fr: 'Acceptée le', it: 'Accettata il', en: 'Taken at' },
      help: {
        de: 'Wann das andere System die Meldung annahm.',
        fr: 'Quand l’autre système a accepté l’annonce.',
        it: 'Quando l’altro sistema ha accettato la segnalazione.',
        en: 'When the other system took the message.',
      },
    },
    httpCode: {
      label: {
        de: 'Antwort des Servers',
        fr: 'Réponse du serveur',
        it: 'Risposta del server',
        en: 'Answer of the server',
      },
      help: {
        de: 'HTTP-Code der letzten Antwort; 200 bis 299 heisst angenommen.',
        fr: 'Code HTTP de la dernière réponse ; 200 à 299 signifie acceptée.',
        it: 'Codice HTTP dell’ultima risposta; da 200 a 299 significa accettata.',
        en: 'HTTP code of the last answer; 200 to 299 means taken.',
      },
    },
    lastError: {
      label: { de: 'Letzter Fehler', fr: 'Dernière erreur', it: 'Ultimo errore', en: 'Last error' },
      help: {
        de: 'Warum die letzte Zustellung nicht gelang.',
        fr: 'Pourquoi la dernière remise a échoué.',
        it: 'Perché l’ultima consegna non è riuscita.',
        en: 'Why the last delivery failed.',
      },
    },
    body: {
      label: {
        de: 'Inhalt der Meldung',
        fr: 'Contenu de l’annonce',
        it: 'Contenuto della segnalazione',
        en: 'Message',
      },
      help: {
        de: 'Was gesendet wird: nur Veröffentlichtes.',
        fr: 'Ce qui est envoyé : seulement du contenu publié.',
        it: 'Ciò che viene inviato: solo contenuti pubblicati.',
        en: 'What is sent: published content alone.',
      },
    },
  },
}
