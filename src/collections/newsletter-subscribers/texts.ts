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
    email: {
      label: {
        de: 'E-Mail',
        fr: 'Courriel',
        it: 'E-mail',
        en: 'E-mail',
      },
      help: {
        de: 'Adresse, an die der Newsletter geht; jede Adresse kommt nur einmal vor und dient keinem anderen Zweck.',
        fr: 'Adresse à laquelle la lettre d’information est envoyée ; chaque adresse n’existe qu’une fois et ne sert à rien d’autre.',
        it: 'Indirizzo al quale viene inviata la newsletter; ogni indirizzo esiste una sola volta e non serve ad altri scopi.',
        en: 'Address the newsletter is sent to; each address exists only once and serves no other purpose.',
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
        rm: {
          de: 'Rätoromanisch',
          fr: 'Romanche',
          it: 'Romancio',
          en: 'Romansh',
        },
        en: {
          de: 'Englisch',
          fr: 'Anglais',
          it: 'Inglese',
          en: 'English',
        },
        'de-simple': {
          de: 'Leichte Sprache',
          fr: 'Allemand facile à lire',
          it: 'Tedesco in lingua facile',
          en: 'Easy-to-read German',
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
        de: 'Nur bei «Bestätigt» wird verschickt; «Abgemeldet» nicht von Hand zurücksetzen, die Person muss sich selbst neu anmelden.',
        fr: 'L’envoi n’a lieu que si l’état est « Confirmé » ; ne pas modifier « Désabonné » à la main, la personne doit se réinscrire elle-même.',
        it: 'L’invio avviene solo con «Confermato»; non modificare «Disdetto» a mano, la persona deve iscriversi di nuovo da sé.',
        en: 'Sent only to “Confirmed”; do not reset “Unsubscribed” by hand, the person has to subscribe again.',
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
        unsubscribed: {
          de: 'Abgemeldet',
          fr: 'Désabonné',
          it: 'Disdetto',
          en: 'Unsubscribed',
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
    unsubscribedAt: {
      label: {
        de: 'Abgemeldet am',
        fr: 'Désabonné le',
        it: 'Disdetto il',
        en: 'Unsubscribed at',
      },
      help: {
        de: 'Zeitpunkt, zu dem der Newsletter abbestellt wurde; ab dann wird nichts mehr verschickt.',
        fr: 'Moment du désabonnement ; dès lors, plus rien n’est envoyé.',
        it: 'Momento della disdetta; da allora non viene più inviato nulla.',
        en: 'Time at which the newsletter was cancelled; nothing is sent from then on.',
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
        de: 'Hashwert, mit dem das System die Links zum Bestätigen und Abmelden prüft; wird nirgends angezeigt und nicht von Hand gesetzt.',
        fr: 'Valeur de hachage avec laquelle le système vérifie les liens de confirmation et de désabonnement ; jamais affichée ni saisie à la main.',
        it: 'Valore hash con cui il sistema verifica i link di conferma e di disdetta; mai mostrato né impostato a mano.',
        en: 'Hash with which the system checks the links for confirming and unsubscribing; never shown and not set by hand.',
      },
    },
  },
}
