import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** What an administrator reads about mails of newsletters. */
export const newsletterDeliveryTexts: CollectionTexts = {
  singular: {
    de: 'Zustellung des Newsletters',
    fr: 'Envoi de la lettre d’information',
    it: 'Invio della newsletter',
    en: 'Newsletter delivery',
  },
  plural: {
    de: 'Zustellungen des Newsletters',
    fr: 'Envois de la lettre d’information',
    it: 'Invii della newsletter',
    en: 'Newsletter deliveries',
  },
  description: {
    de: 'Was von welcher Ausgabe versandt wurde und was zurückkam: jede Ausgabe je Abonnement höchstens einmal, ohne Adressen.',
    fr: 'Ce qui a été envoyé de chaque numéro et ce qui est revenu : chaque numéro au plus une fois par abonnement, sans adresses.',
    it: 'Che cosa è stato inviato di ogni numero e che cosa è tornato: ogni numero al massimo una volta per abbonamento, senza indirizzi.',
    en: 'What was sent of which issue, and what came back: each issue at most once to a subscription, without addresses.',
  },
  fields: {
    key: {
      label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificatore', en: 'Key' },
      help: {
        de: 'Zufällige Kennung, die in der E-Mail steht, damit Rückläufer zugeordnet werden können.',
        fr: 'Identifiant aléatoire figurant dans l’e-mail, pour attribuer les retours.',
        it: 'Identificatore casuale contenuto nell’e-mail, per attribuire i ritorni.',
        en: 'Random key that stands in the mail, so that bounces can be told apart.',
      },
    },
    newsletter: {
      label: { de: 'Ausgabe', fr: 'Numéro', it: 'Numero', en: 'Issue' },
      help: {
        de: 'Die Ausgabe, die verschickt wird.',
        fr: 'Le numéro envoyé.',
        it: 'Il numero inviato.',
        en: 'The issue that is sent.',
      },
    },
    subscriber: {
      label: { de: 'Abonnement', fr: 'Abonnement', it: 'Abbonamento', en: 'Subscription' },
      help: {
        de: 'Kennung des Abonnements; sie sagt nichts mehr, sobald es beendet ist.',
        fr: 'Identifiant de l’abonnement ; il ne dit plus rien une fois celui-ci terminé.',
        it: 'Identificatore dell’abbonamento; non dice più nulla quando è terminato.',
        en: 'Key of the subscription; it says nothing any more once that has ended.',
      },
    },
    batch: {
      label: { de: 'Paket', fr: 'Lot', it: 'Lotto', en: 'Batch' },
      help: {
        de: 'Welches Paket des Versands; ein Paket ist ein Auftrag an den Hintergrunddienst.',
        fr: 'Lot de l’envoi ; un lot est une tâche du service d’arrière-plan.',
        it: 'Lotto dell’invio; un lotto è un compito del servizio in background.',
        en: 'Which batch of the sending; a batch is a job of the worker.',
      },
    },
    state: {
      label: { de: 'Stand', fr: 'État', it: 'Stato', en: 'Status' },
      help: {
        de: '«Unklar» heisst: Der Dienst wurde unterbrochen, während die E-Mail übergeben wurde. Sie wird nicht wiederholt, damit niemand sie zweimal erhält.',
        fr: '« Incertain » : le service s’est interrompu pendant la remise de l’e-mail. Elle n’est pas répétée, pour que personne ne la reçoive deux fois.',
        it: '«Incerto»: il servizio si è interrotto durante la consegna dell’e-mail. Non viene ripetuta, affinché nessuno la riceva due volte.',
        en: '“Unclear” means: the service broke off while the mail was handed over. It is not repeated, so that nobody gets it twice.',
      },
      options: {
        waiting: { de: 'Wartet', fr: 'En attente', it: 'In attesa', en: 'Waiting' },
        sending: {
          de: 'Wird übergeben',
          fr: 'En cours',
          it: 'In consegna',
          en: 'Being handed over',
        },
        sent: { de: 'Übergeben', fr: 'Remis', it: 'Consegnata', en: 'Handed over' },
        bounced: { de: 'Zurückgekommen', fr: 'Revenu', it: 'Respinta', en: 'Bounced' },
        failed: { de: 'Aufgegeben', fr: 'Abandonné', it: 'Abbandonata', en: 'Given up' },
        unclear: { de: 'Unklar', fr: 'Incertain', it: 'Incerto', en: 'Unclear' },
      },
    },
    attempts: {
      label: { de: 'Versuche', fr: 'Tentatives', it: 'Tentativi', en: 'Attempts' },
      help: {
        de: 'Wie oft der Mailserver gefragt wurde; nach acht Versuchen wird aufgegeben.',
        fr: 'Nombre de tentatives auprès du serveur ; après huit, on abandonne.',
        it: 'Quante volte si è tentato con il server; dopo otto si rinuncia.',
        en: 'How often the mail server was asked; after eight times it is given up.',
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
        de: 'Wann die E-Mail an der Reihe ist; Pakete sind zeitlich verteilt, um den Mailserver zu schonen.',
        fr: 'Quand l’e-mail est à envoyer ; les lots sont étalés pour ménager le serveur.',
        it: 'Quando tocca all’e-mail; i lotti sono distribuiti per non sovraccaricare il server.',
        en: 'When the mail is due; batches are spread over time to spare the mail server.',
      },
    },
    claimedAt: {
      label: { de: 'Begonnen', fr: 'Commencé', it: 'Iniziata', en: 'Begun' },
      help: {
        de: 'Wann zuletzt begonnen wurde, sie dem Mailserver zu übergeben.',
        fr: 'Quand la remise au serveur a commencé pour la dernière fois.',
        it: 'Quando è iniziata l’ultima consegna al server.',
        en: 'When handing it to the mail server last began.',
      },
    },
    sentAt: {
      label: { de: 'Übergeben am', fr: 'Remis le', it: 'Consegnata il', en: 'Handed over at' },
      help: {
        de: 'Wann der Mailserver sie angenommen hat.',
        fr: 'Quand le serveur de messagerie l’a acceptée.',
        it: 'Quando il server di posta l’ha accettata.',
        en: 'When the mail server took it.',
      },
    },
    answer: {
      label: { de: 'Antwort', fr: 'Réponse', it: 'Risposta', en: 'Answer' },
      help: {
        de: 'Der Code, mit dem der Mailserver ablehnte, zum Beispiel 5.1.1 für eine unbekannte Adresse; nie sein Wortlaut.',
        fr: 'Le code de refus du serveur, par exemple 5.1.1 pour une adresse inconnue ; jamais ses mots.',
        it: 'Il codice di rifiuto del server, per esempio 5.1.1 per un indirizzo sconosciuto; mai le sue parole.',
        en: 'The code with which the mail server refused, for example 5.1.1 for an unknown address; never its words.',
      },
    },
  },
}
