import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** What an administrator reads about the steps of cases. */
export const submissionStepTexts: CollectionTexts = {
  singular: {
    de: 'Schritt eines Eingangs',
    fr: 'Étape d’un dépôt',
    it: 'Passo di un invio',
    en: 'Step of a submission',
  },
  plural: {
    de: 'Schritte der Eingänge',
    fr: 'Étapes des dépôts',
    it: 'Passi degli invii',
    en: 'Steps of submissions',
  },
  description: {
    de: 'Jeder Versuch jedes Schrittes und was daraus wurde, ohne Angaben zur Person.',
    fr: 'Chaque essai de chaque étape et son issue, sans données personnelles.',
    it: 'Ogni tentativo di ogni passo e il suo esito, senza dati personali.',
    en: 'Every attempt at every step and what came of it, without personal data.',
  },
  fields: {
    submission: {
      label: { de: 'Eingang', fr: 'Dépôt', it: 'Invio', en: 'Submission' },
      help: {
        de: 'Zu welchem Eingang er gehört.',
        fr: 'À quel dépôt elle appartient.',
        it: 'A quale invio appartiene.',
        en: 'Which submission it belongs to.',
      },
    },
    state: {
      label: { de: 'Stand', fr: 'État', it: 'Stato', en: 'State' },
      help: {
        de: 'Wo der Fall dabei stand.',
        fr: 'Où en était le dossier.',
        it: 'A che punto era il caso.',
        en: 'Where the case stood.',
      },
    },
    step: {
      label: { de: 'Schritt', fr: 'Étape', it: 'Passo', en: 'Step' },
      help: {
        de: 'Was getan wurde.',
        fr: 'Ce qui a été fait.',
        it: 'Ciò che è stato fatto.',
        en: 'What was done.',
      },
    },
    attempt: {
      label: { de: 'Versuch', fr: 'Essai', it: 'Tentativo', en: 'Attempt' },
      help: {
        de: 'Der wievielte an dieser Stelle.',
        fr: 'Le combientième à cet endroit.',
        it: 'Quale tentativo in questo punto.',
        en: 'Which one at this place.',
      },
    },
    idempotencyKey: {
      label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificatore', en: 'Key' },
      help: {
        de: 'Dieselbe bei jedem Versuch: daran erkennt ein anderes System, was es schon hat.',
        fr: 'Le même à chaque essai : un autre système reconnaît ainsi ce qu’il a déjà.',
        it: 'Lo stesso a ogni tentativo: così un altro sistema riconosce ciò che ha già.',
        en: 'The same at each attempt: by it another system knows what it has already.',
      },
    },
    outcome: {
      label: { de: 'Ergebnis', fr: 'Résultat', it: 'Risultato', en: 'Outcome' },
      help: {
        de: 'Was daraus wurde.',
        fr: 'Ce qui en est résulté.',
        it: 'Ciò che ne è risultato.',
        en: 'What came of it.',
      },
      options: {
        done: { de: 'Erledigt', fr: 'Fait', it: 'Fatto', en: 'Done' },
        wait: { de: 'Wartet', fr: 'En attente', it: 'In attesa', en: 'Waits' },
        reject: { de: 'Abgelehnt', fr: 'Refusé', it: 'Rifiutato', en: 'Rejected' },
        failed: { de: 'Fehlgeschlagen', fr: 'Échoué', it: 'Fallito', en: 'Failed' },
        overdue: {
          de: 'Frist abgelaufen',
          fr: 'Délai écoulé',
          it: 'Termine scaduto',
          en: 'Overdue',
        },
        skipped: { de: 'Übersprungen', fr: 'Sauté', it: 'Saltato', en: 'Skipped' },
      },
    },
    error: {
      label: { de: 'Fehler', fr: 'Erreur', it: 'Errore', en: 'Error' },
      help: {
        de: 'Art des Fehlers.',
        fr: 'Genre d’erreur.',
        it: 'Genere di errore.',
        en: 'Kind of error.',
      },
    },
  },
}
