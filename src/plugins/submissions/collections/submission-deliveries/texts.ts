import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** What an administrator reads about deliveries. */
export const submissionDeliveryTexts: CollectionTexts = {
  singular: {
    de: 'Zustellung',
    fr: 'Remise',
    it: 'Consegna',
    en: 'Delivery',
  },
  plural: {
    de: 'Zustellungen',
    fr: 'Remises',
    it: 'Consegne',
    en: 'Deliveries',
  },
  description: {
    de: 'Alles, was ein Ablauf ausserhalb getan hat: vorher notiert, mit dem, was daraus wurde, ohne Angaben zur Person.',
    fr: 'Tout ce qu’un processus a fait à l’extérieur : noté au préalable, avec l’issue, sans données personnelles.',
    it: 'Tutto ciò che un processo ha fatto all’esterno: annotato prima, con l’esito, senza dati personali.',
    en: 'Everything a workflow did outside: noted before, with what came of it, without personal data.',
  },
  fields: {
    submission: {
      label: {
        de: 'Eingang',
        fr: 'Dépôt',
        it: 'Invio',
        en: 'Submission',
      },
      help: {
        de: 'Zu welchem Eingang sie gehört.',
        fr: 'À quel dépôt elle appartient.',
        it: 'A quale invio appartiene.',
        en: 'Which submission it belongs to.',
      },
    },
    state: {
      label: {
        de: 'Stand',
        fr: 'État',
        it: 'Stato',
        en: 'State',
      },
      help: {
        de: 'Wo der Fall dabei stand.',
        fr: 'Où en était le dossier.',
        it: 'A che punto era il caso.',
        en: 'Where the case stood.',
      },
    },
    step: {
      label: {
        de: 'Schritt',
        fr: 'Étape',
        it: 'Passo',
        en: 'Step',
      },
      help: {
        de: 'Welcher Schritt es getan hat.',
        fr: 'L’étape qui l’a fait.',
        it: 'Quale passo l’ha fatto.',
        en: 'Which step did it.',
      },
    },
    target: {
      label: {
        de: 'Ziel',
        fr: 'Destination',
        it: 'Destinazione',
        en: 'Target',
      },
      help: {
        de: 'Kennung des Registers oder Systems, das es erhielt.',
        fr: 'Identifiant du registre ou du système destinataire.',
        it: 'Identificativo del registro o del sistema destinatario.',
        en: 'Identifier of the register or system that got it.',
      },
    },
    idempotencyKey: {
      label: {
        de: 'Schlüssel',
        fr: 'Clé',
        it: 'Chiave',
        en: 'Key',
      },
      help: {
        de: 'Derselbe bei jedem Versuch, damit draussen nichts doppelt entsteht.',
        fr: 'La même à chaque essai, afin que rien ne soit créé deux fois à l’extérieur.',
        it: 'La stessa a ogni tentativo, affinché all’esterno nulla nasca due volte.',
        en: 'The same at each attempt, so that nothing comes about twice outside.',
      },
    },
    progress: {
      label: {
        de: 'Fortschritt',
        fr: 'Avancement',
        it: 'Avanzamento',
        en: 'Progress',
      },
      help: {
        de: 'Gesendet heisst noch nicht angenommen.',
        fr: 'Envoyé ne veut pas encore dire accepté.',
        it: 'Inviato non significa ancora accettato.',
        en: 'Sent does not yet mean accepted.',
      },
      options: {
        pending: {
          de: 'Vorgemerkt',
          fr: 'Prévu',
          it: 'Previsto',
          en: 'Pending',
        },
        sent: {
          de: 'Gesendet',
          fr: 'Envoyé',
          it: 'Inviato',
          en: 'Sent',
        },
        accepted: {
          de: 'Angenommen',
          fr: 'Accepté',
          it: 'Accettato',
          en: 'Accepted',
        },
        rejected: {
          de: 'Abgelehnt',
          fr: 'Refusé',
          it: 'Rifiutato',
          en: 'Rejected',
        },
        read: {
          de: 'Abgefragt',
          fr: 'Consulté',
          it: 'Consultato',
          en: 'Read',
        },
        undone: {
          de: 'Rückgängig gemacht',
          fr: 'Annulé',
          it: 'Annullato',
          en: 'Undone',
        },
        stands: {
          de: 'Von Hand rückgängig zu machen',
          fr: 'À annuler à la main',
          it: 'Da annullare a mano',
          en: 'To be undone by hand',
        },
        settled: {
          de: 'Von Hand erledigt',
          fr: 'Réglé à la main',
          it: 'Risolto a mano',
          en: 'Settled by hand',
        },
      },
    },
    attempts: {
      label: {
        de: 'Versuche',
        fr: 'Essais',
        it: 'Tentativi',
        en: 'Attempts',
      },
      help: {
        de: 'Wie oft es versucht wurde.',
        fr: 'Combien de fois cela a été tenté.',
        it: 'Quante volte è stato tentato.',
        en: 'How often it was tried.',
      },
    },
    error: {
      label: {
        de: 'Fehler',
        fr: 'Erreur',
        it: 'Errore',
        en: 'Error',
      },
      help: {
        de: 'Art des letzten Fehlers.',
        fr: 'Nature de la dernière erreur.',
        it: 'Genere dell’ultimo errore.',
        en: 'Kind of the last fault.',
      },
    },
    remoteId: {
      label: {
        de: 'Nummer draussen',
        fr: 'Numéro externe',
        it: 'Numero esterno',
        en: 'Remote number',
      },
      help: {
        de: 'Wie das andere System es nennt.',
        fr: 'Le nom que lui donne l’autre système.',
        it: 'Come lo chiama l’altro sistema.',
        en: 'What the other system calls it.',
      },
    },
    sentAt: {
      label: {
        de: 'Gesendet am',
        fr: 'Envoyé le',
        it: 'Inviato il',
        en: 'Sent at',
      },
      help: {
        de: 'Wann das andere System es erhielt.',
        fr: 'Quand l’autre système l’a reçu.',
        it: 'Quando l’altro sistema l’ha ricevuto.',
        en: 'When the other system got it.',
      },
    },
    answeredAt: {
      label: {
        de: 'Beantwortet am',
        fr: 'Répondu le',
        it: 'Risposto il',
        en: 'Answered at',
      },
      help: {
        de: 'Wann das andere System sagte, was daraus wurde.',
        fr: 'Quand l’autre système a communiqué l’issue.',
        it: 'Quando l’altro sistema ha comunicato l’esito.',
        en: 'When the other system said what became of it.',
      },
    },
    sealedResult: {
      label: {
        de: 'Ergebnis',
        fr: 'Résultat',
        it: 'Risultato',
        en: 'Result',
      },
      help: {
        de: 'Verschlüsselt, was zurückkam.',
        fr: 'Ce qui est revenu, chiffré.',
        it: 'Ciò che è tornato, cifrato.',
        en: 'What came back, encrypted.',
      },
    },
    undoAttempts: {
      label: {
        de: 'Versuche, es rückgängig zu machen',
        fr: 'Essais d’annulation',
        it: 'Tentativi di annullamento',
        en: 'Attempts to undo it',
      },
      help: {
        de: 'Wie oft es versucht wurde.',
        fr: 'Combien de fois cela a été tenté.',
        it: 'Quante volte è stato tentato.',
        en: 'How often it was tried.',
      },
    },
    undoAt: {
      label: {
        de: 'Nächster Versuch',
        fr: 'Prochain essai',
        it: 'Prossimo tentativo',
        en: 'Next attempt',
      },
      help: {
        de: 'Wann es wieder versucht wird.',
        fr: 'Quand cela sera à nouveau tenté.',
        it: 'Quando si ritenterà.',
        en: 'When it is tried again.',
      },
    },
  },
}
