import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about subscriptions to the newsletter. */
export const newsletterSubscriberTexts: CollectionTexts = {
  singular: {
    de: 'Abonnement',
    fr: 'Abonnement',
    it: 'Abbonamento',
    en: 'Subscription',
  },
  plural: {
    de: 'Abonnemente',
    fr: 'Abonnements',
    it: 'Abbonamenti',
    en: 'Subscriptions',
  },
  description: {
    de: 'Abonnemente des Newsletters; Post erhält nur, wer die Anmeldung über den Link in der E-Mail bestätigt hat.',
    fr: 'Abonnements à la lettre d’information ; seules les personnes ayant confirmé par le lien du courriel la reçoivent.',
    it: 'Abbonamenti alla newsletter; la riceve solo chi ha confermato tramite il link nell’e-mail.',
    en: 'Subscriptions to the newsletter; only people who confirmed through the link in the e-mail receive it.',
  },
  fields: {
    key: {
      label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificatore', en: 'Key' },
      help: {
        de: 'Zufällige Kennung des Abonnements. Die Adresse ist verschlüsselt und hier nicht zu sehen.',
        fr: 'Identifiant aléatoire de l’abonnement. L’adresse est chiffrée et n’apparaît pas ici.',
        it: 'Identificatore casuale dell’abbonamento. L’indirizzo è cifrato e qui non si vede.',
        en: 'Random key of the subscription. The address is encrypted and cannot be seen here.',
      },
    },
    locale: {
      label: {
        de: 'Sprache',
        fr: 'Langue',
        it: 'Lingua',
        en: 'Language',
      },
      help: {
        de: 'Sprache, in der die Person den Newsletter und die Bestätigungs-E-Mail erhält.',
        fr: 'Langue dans laquelle la personne reçoit la lettre d’information et le courriel de confirmation.',
        it: 'Lingua in cui la persona riceve la newsletter e l’e-mail di conferma.',
        en: 'Language in which the person receives the newsletter and the confirmation e-mail.',
      },
      options: {
        de: {
          de: 'Deutsch',
          fr: 'Allemand',
          it: 'Tedesco',
          en: 'German',
        },
        fr: {
          de: 'Französisch',
          fr: 'Français',
          it: 'Francese',
          en: 'French',
        },
        it: {
          de: 'Italienisch',
          fr: 'Italien',
          it: 'Italiano',
          en: 'Italian',
        },
        en: {
          de: 'Englisch',
          fr: 'Anglais',
          it: 'Inglese',
          en: 'English',
        },
      },
    },
    state: {
      label: {
        de: 'Stand',
        fr: 'État',
        it: 'Stato',
        en: 'Status',
      },
      help: {
        de: 'Nur bei «Bestätigt» wird verschickt. Wer sich abmeldet, wird gelöscht; unbestätigte Anmeldungen nach sieben Tagen.',
        fr: 'L’envoi n’a lieu que si l’état est « Confirmé ». Qui se désabonne est effacé ; les demandes non confirmées le sont après sept jours.',
        it: 'L’invio avviene solo con «Confermato». Chi si disdice è cancellato; le richieste non confermate lo sono dopo sette giorni.',
        en: 'Sent only to “Confirmed”. Who unsubscribes is deleted; wishes that are not confirmed are after seven days.',
      },
      options: {
        pending: {
          de: 'Bestätigung ausstehend',
          fr: 'Confirmation en attente',
          it: 'Conferma in attesa',
          en: 'Awaiting confirmation',
        },
        confirmed: {
          de: 'Bestätigt',
          fr: 'Confirmé',
          it: 'Confermato',
          en: 'Confirmed',
        },
      },
    },
    requestedAt: {
      label: {
        de: 'Angemeldet am',
        fr: 'Demandé le',
        it: 'Richiesto il',
        en: 'Requested at',
      },
      help: {
        de: 'Zeitpunkt, zu dem die Adresse im Anmeldeformular eingetragen wurde; Nachweis für den Datenschutz.',
        fr: 'Moment où l’adresse a été saisie dans le formulaire d’inscription ; preuve pour la protection des données.',
        it: 'Momento in cui l’indirizzo è stato inserito nel modulo d’iscrizione; prova per la protezione dei dati.',
        en: 'Time at which the address was entered in the sign-up form; proof for data protection.',
      },
    },
    confirmedAt: {
      label: {
        de: 'Bestätigt am',
        fr: 'Confirmé le',
        it: 'Confermato il',
        en: 'Confirmed at',
      },
      help: {
        de: 'Zeitpunkt, zu dem der Link in der Bestätigungs-E-Mail geöffnet wurde; leer, solange die Einwilligung fehlt.',
        fr: 'Moment où le lien du courriel de confirmation a été ouvert ; vide tant que le consentement manque.',
        it: 'Momento in cui è stato aperto il link nell’e-mail di conferma; vuoto finché manca il consenso.',
        en: 'Time at which the link in the confirmation e-mail was opened; empty as long as consent is missing.',
      },
    },
    consent: {
      label: { de: 'Einwilligung', fr: 'Consentement', it: 'Consenso', en: 'Consent' },
      help: {
        de: 'Fassung des Textes, dem die Person zugestimmt hat; Nachweis für den Datenschutz.',
        fr: 'Version du texte auquel la personne a consenti ; preuve pour la protection des données.',
        it: 'Versione del testo a cui la persona ha acconsentito; prova per la protezione dei dati.',
        en: 'Version of the text the person agreed to; proof for data protection.',
      },
    },
    addressDigest: {
      label: {
        de: 'Prüfwert der Adresse',
        fr: 'Empreinte de l’adresse',
        it: 'Impronta dell’indirizzo',
        en: 'Digest of the address',
      },
      help: {
        de: 'Prüfwert, an dem das System eine schon bekannte Adresse erkennt; wird nirgends angezeigt.',
        fr: 'Empreinte par laquelle le système reconnaît une adresse déjà connue ; jamais affichée.',
        it: 'Impronta con cui il sistema riconosce un indirizzo già noto; mai mostrata.',
        en: 'Digest by which the system knows an address again; never shown.',
      },
    },
    sealedAddress: {
      label: {
        de: 'Verschlüsselte Adresse',
        fr: 'Adresse chiffrée',
        it: 'Indirizzo cifrato',
        en: 'Encrypted address',
      },
      help: {
        de: 'Die Adresse und der Link, verschlüsselt; das System liest sie nur, um E-Mails zu verschicken.',
        fr: 'L’adresse et le lien, chiffrés ; le système ne les lit que pour envoyer des e-mails.',
        it: 'L’indirizzo e il link, cifrati; il sistema li legge solo per inviare e-mail.',
        en: 'The address and the link, encrypted; the system reads them only to send mails.',
      },
    },
    tokenHash: {
      label: {
        de: 'Prüfwert des Links',
        fr: 'Empreinte du lien',
        it: 'Impronta del link',
        en: 'Link token hash',
      },
      help: {
        de: 'Hashwert, mit dem das System die Links zum Bestätigen und Abmelden prüft; wird nirgends angezeigt.',
        fr: 'Valeur de hachage avec laquelle le système vérifie les liens ; jamais affichée.',
        it: 'Valore hash con cui il sistema verifica i link; mai mostrato.',
        en: 'Hash with which the system checks the links for confirming and unsubscribing; never shown.',
      },
    },
    mailDueAt: {
      label: {
        de: 'Nächste E-Mail',
        fr: 'Prochain e-mail',
        it: 'Prossima e-mail',
        en: 'Next e-mail',
      },
      help: {
        de: 'Wann die nächste E-Mail zur Bestätigung an der Reihe ist.',
        fr: 'Quand le prochain e-mail de confirmation est à envoyer.',
        it: 'Quando tocca alla prossima e-mail di conferma.',
        en: 'When the next mail of confirmation is due.',
      },
    },
    mailedAt: {
      label: { de: 'Letzte E-Mail', fr: 'Dernier e-mail', it: 'Ultima e-mail', en: 'Last e-mail' },
      help: {
        de: 'Wann zuletzt eine E-Mail zur Bestätigung verschickt wurde; höchstens eine in der Stunde.',
        fr: 'Quand le dernier e-mail de confirmation est parti ; un par heure au plus.',
        it: 'Quando è partita l’ultima e-mail di conferma; al massimo una all’ora.',
        en: 'When a mail of confirmation was last sent; one in an hour at most.',
      },
    },
    mailAttempts: {
      label: { de: 'Versuche', fr: 'Tentatives', it: 'Tentativi', en: 'Attempts' },
      help: {
        de: 'Wie oft der Mailserver danach gefragt wurde.',
        fr: 'Combien de fois le serveur de messagerie a été sollicité.',
        it: 'Quante volte si è tentato con il server di posta.',
        en: 'How often the mail server was asked.',
      },
    },
    softBounces: {
      label: { de: 'Rückläufer', fr: 'Retours', it: 'Ritorni', en: 'Bounces' },
      help: {
        de: 'Wann E-Mails vorübergehend zurückkamen; beim dritten Mal in 30 Tagen endet das Abonnement.',
        fr: 'Quand des e-mails sont revenus provisoirement ; à la troisième fois en 30 jours, l’abonnement prend fin.',
        it: 'Quando e-mail sono tornate provvisoriamente; alla terza volta in 30 giorni l’abbonamento termina.',
        en: 'When mails came back for the time being; the third time within 30 days the subscription ends.',
      },
    },
  },
}
