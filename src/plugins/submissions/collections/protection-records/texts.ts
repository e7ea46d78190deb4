import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** What the data-protection role reads about what was done to the data of cases. */
export const protectionRecordTexts: CollectionTexts = {
  singular: {
    de: 'Datenschutz-Eintrag',
    fr: 'Entrée de protection des données',
    it: 'Voce di protezione dei dati',
    en: 'Data protection entry',
  },
  plural: {
    de: 'Datenschutz-Protokoll',
    fr: 'Journal de la protection des données',
    it: 'Registro della protezione dei dati',
    en: 'Data protection log',
  },
  description: {
    de: 'Wer welchen Eingang angesehen, herausgegeben, gesperrt oder gelöscht hat; ohne Inhalte. Niemand kann etwas ändern.',
    fr: 'Qui a consulté, remis, bloqué ou effacé quel dépôt ; sans contenu. Personne ne peut rien y modifier.',
    it: 'Chi ha consultato, consegnato, bloccato o cancellato quale invio; senza contenuti. Nessuno può modificare nulla.',
    en: 'Who viewed, handed out, held or deleted which submission; without contents. Nobody can change anything.',
  },
  fields: {
    at: {
      label: { de: 'Zeitpunkt', fr: 'Moment', it: 'Momento', en: 'Time' },
      help: {
        de: 'Wann es geschah.',
        fr: 'Quand cela s’est passé.',
        it: 'Quando è avvenuto.',
        en: 'When it happened.',
      },
    },
    action: {
      label: { de: 'Was', fr: 'Quoi', it: 'Che cosa', en: 'What' },
      help: {
        de: 'Was mit den Daten geschah, zum Beispiel «Angesehen».',
        fr: 'Ce qui a été fait des données, par exemple « Consulté ».',
        it: 'Che cosa è stato fatto dei dati, per esempio «Consultato».',
        en: 'What was done to the data, for example “Viewed”.',
      },
      options: {
        viewed: { de: 'Angesehen', fr: 'Consulté', it: 'Consultato', en: 'Viewed' },
        exported: { de: 'Herausgegeben', fr: 'Remis', it: 'Consegnato', en: 'Handed out' },
        'export-ordered': {
          de: 'Herausgabe angeordnet',
          fr: 'Remise ordonnée',
          it: 'Consegna ordinata',
          en: 'Handing out ordered',
        },
        held: {
          de: 'Löschung gesperrt',
          fr: 'Suppression bloquée',
          it: 'Eliminazione bloccata',
          en: 'Put on hold',
        },
        released: {
          de: 'Sperre aufgehoben',
          fr: 'Blocage levé',
          it: 'Blocco revocato',
          en: 'Hold lifted',
        },
        deleted: { de: 'Gelöscht', fr: 'Effacé', it: 'Cancellato', en: 'Deleted' },
        anonymised: {
          de: 'Anonymisiert',
          fr: 'Rendu anonyme',
          it: 'Reso anonimo',
          en: 'Anonymised',
        },
      },
    },
    actor: {
      label: { de: 'Wer', fr: 'Qui', it: 'Chi', en: 'Who' },
      help: {
        de: 'Nummer des Kontos, zum Beispiel users:12; system für das System, sender für die Person, die eingereicht hat.',
        fr: 'Numéro du compte, par exemple users:12 ; system pour le système, sender pour la personne qui a déposé.',
        it: 'Numero del conto, per esempio users:12; system per il sistema, sender per la persona che ha inviato.',
        en: 'Number of the account, for example users:12; system for the system, sender for the person who sent it in.',
      },
    },
    submission: {
      label: {
        de: 'Interne Nummer',
        fr: 'Numéro interne',
        it: 'Numero interno',
        en: 'Internal id',
      },
      help: {
        de: 'Unter dieser Nummer führt ihn das Änderungsprotokoll.',
        fr: 'Sous ce numéro, il figure dans le journal des modifications.',
        it: 'Con questo numero figura nel registro delle modifiche.',
        en: 'The audit log names it by this number.',
      },
    },
    caseNumber: {
      label: { de: 'Eingang', fr: 'Dépôt', it: 'Invio', en: 'Submission' },
      help: {
        de: 'Nummer der Quittung, zum Beispiel 2026-000042.',
        fr: 'Numéro de la quittance, par exemple 2026-000042.',
        it: 'Numero della ricevuta, per esempio 2026-000042.',
        en: 'Receipt number, for example 2026-000042.',
      },
    },
    form: {
      label: { de: 'Formular', fr: 'Formulaire', it: 'Modulo', en: 'Form' },
      help: {
        de: 'Mit welchem Formular eingereicht wurde.',
        fr: 'Avec quel formulaire il a été déposé.',
        it: 'Con quale modulo è stato inviato.',
        en: 'Which form it was sent in with.',
      },
    },
    seenFields: {
      label: { de: 'Felder', fr: 'Champs', it: 'Campi', en: 'Fields' },
      help: {
        de: 'Namen der Angaben, die zu sehen waren; nicht die Angaben selbst.',
        fr: 'Noms des données visibles ; pas les données elles-mêmes.',
        it: 'Nomi dei dati visibili; non i dati stessi.',
        en: 'Names of what could be seen; not what was answered.',
      },
    },
    rule: {
      label: { de: 'Regel', fr: 'Règle', it: 'Regola', en: 'Rule' },
      help: {
        de: 'Nach welcher Aufbewahrungsregel entfernt wurde.',
        fr: 'Selon quelle règle de conservation il a été effacé.',
        it: 'Secondo quale regola di conservazione è stato rimosso.',
        en: 'Under which retention rule it was removed.',
      },
    },
    reason: {
      label: { de: 'Grund', fr: 'Motif', it: 'Motivo', en: 'Reason' },
      help: {
        de: 'In den Worten der Person, die es getan hat.',
        fr: 'Dans les mots de la personne qui l’a fait.',
        it: 'Nelle parole della persona che l’ha fatto.',
        en: 'In the words of the person who did it.',
      },
    },
  },
}
