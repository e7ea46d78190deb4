import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an auditor reads about the audit log. */
export const auditEntryTexts: CollectionTexts = {
  singular: {
    de: 'Protokolleintrag',
    fr: 'Entrée du journal',
    it: 'Voce del registro',
    en: 'Audit entry',
  },
  plural: {
    de: 'Änderungsprotokoll',
    fr: 'Journal des modifications',
    it: 'Registro delle modifiche',
    en: 'Audit log',
  },
  description: {
    de: 'Wer was an welchem Eintrag getan hat; das System führt das Protokoll selbst, niemand kann etwas ändern oder löschen. Es enthält keine Inhalte.',
    fr: 'Qui a fait quoi à quelle entrée ; le système tient le journal lui-même, personne ne peut rien y modifier ni supprimer. Il ne contient aucun contenu.',
    it: 'Chi ha fatto che cosa a quale voce; il sistema tiene il registro da sé, nessuno può modificare o eliminare nulla. Non contiene contenuti.',
    en: 'Who did what to which entry; the system keeps the log itself, nobody can change or delete anything. It holds no contents.',
  },
  fields: {
    sequence: {
      label: { de: 'Nummer', fr: 'Numéro', it: 'Numero', en: 'Number' },
      help: {
        de: 'Laufende Nummer ohne Lücken, zum Beispiel 1204.',
        fr: 'Numéro courant sans lacunes, par exemple 1204.',
        it: 'Numero progressivo senza lacune, per esempio 1204.',
        en: 'Running number without gaps, for example 1204.',
      },
    },
    at: {
      label: { de: 'Zeitpunkt', fr: 'Moment', it: 'Momento', en: 'Time' },
      help: {
        de: 'Wann die Änderung gespeichert wurde.',
        fr: 'Quand la modification a été enregistrée.',
        it: 'Quando la modifica è stata salvata.',
        en: 'When the change was saved.',
      },
    },
    actor: {
      label: { de: 'Wer', fr: 'Qui', it: 'Chi', en: 'Who' },
      help: {
        de: 'Nummer des Kontos oder Schlüssels, zum Beispiel users:12; system für das System selbst, anonymous für jemanden, der nicht angemeldet ist.',
        fr: 'Numéro du compte ou de la clé, par exemple users:12 ; system pour le système lui-même, anonymous pour une personne non connectée.',
        it: 'Numero del conto o della chiave, per esempio users:12; system per il sistema stesso, anonymous per chi non ha effettuato l’accesso.',
        en: 'Number of the account or key, for example users:12; system for the system itself, anonymous for somebody not signed in.',
      },
    },
    action: {
      label: { de: 'Was', fr: 'Quoi', it: 'Che cosa', en: 'What' },
      help: {
        de: 'Was getan wurde, zum Beispiel «Veröffentlicht».',
        fr: 'Ce qui a été fait, par exemple « Publié ».',
        it: 'Che cosa è stato fatto, per esempio «Pubblicato».',
        en: 'What was done, for example “Published”.',
      },
      options: {
        create: { de: 'Erstellt', fr: 'Créé', it: 'Creato', en: 'Created' },
        update: { de: 'Geändert', fr: 'Modifié', it: 'Modificato', en: 'Changed' },
        publish: { de: 'Veröffentlicht', fr: 'Publié', it: 'Pubblicato', en: 'Published' },
        unpublish: {
          de: 'Veröffentlichung zurückgezogen',
          fr: 'Publication retirée',
          it: 'Pubblicazione ritirata',
          en: 'Unpublished',
        },
        trash: {
          de: 'In den Papierkorb gelegt',
          fr: 'Mis à la corbeille',
          it: 'Messo nel cestino',
          en: 'Moved to the trash',
        },
        restore: {
          de: 'Aus dem Papierkorb geholt',
          fr: 'Sorti de la corbeille',
          it: 'Ripreso dal cestino',
          en: 'Taken out of the trash',
        },
        'restore-version': {
          de: 'Frühere Fassung wiederhergestellt',
          fr: 'Version antérieure rétablie',
          it: 'Versione precedente ripristinata',
          en: 'Earlier version restored',
        },
        delete: {
          de: 'Endgültig gelöscht',
          fr: 'Supprimé définitivement',
          it: 'Eliminato definitivamente',
          en: 'Deleted for good',
        },
        read: { de: 'Gelesen', fr: 'Lu', it: 'Letto', en: 'Read' },
        export: { de: 'Exportiert', fr: 'Exporté', it: 'Esportato', en: 'Exported' },
        import: { de: 'Importiert', fr: 'Importé', it: 'Importato', en: 'Imported' },
        merge: {
          de: 'Gemeindefusion',
          fr: 'Fusion de communes',
          it: 'Aggregazione di comuni',
          en: 'Merger of municipalities',
        },
        seed: {
          de: 'Demodaten geschrieben',
          fr: 'Données de démonstration écrites',
          it: 'Dati dimostrativi scritti',
          en: 'Demo data written',
        },
        'sign-in': { de: 'Angemeldet', fr: 'Connecté', it: 'Accesso effettuato', en: 'Signed in' },
        'sign-in-failed': {
          de: 'Anmeldung gescheitert',
          fr: 'Échec de connexion',
          it: 'Accesso fallito',
          en: 'Sign-in failed',
        },
        'sign-out': { de: 'Abgemeldet', fr: 'Déconnecté', it: 'Uscita', en: 'Signed out' },
        'password-reset': {
          de: 'Passwort neu gesetzt',
          fr: 'Mot de passe réinitialisé',
          it: 'Password reimpostata',
          en: 'Password reset',
        },
      },
    },
    collectionSlug: {
      label: { de: 'Sammlung', fr: 'Collection', it: 'Raccolta', en: 'Collection' },
      help: {
        de: 'Technischer Name der Sammlung, zum Beispiel services für Leistungen.',
        fr: 'Nom technique de la collection, par exemple services pour les prestations.',
        it: 'Nome tecnico della raccolta, per esempio services per le prestazioni.',
        en: 'Technical name of the collection, for example services.',
      },
    },
    documentId: {
      label: {
        de: 'Nummer des Eintrags',
        fr: 'Numéro de l’entrée',
        it: 'Numero della voce',
        en: 'Number of the entry',
      },
      help: {
        de: 'Nummer in der Adresse des Eintrags, zum Beispiel 17 in /admin/collections/services/17.',
        fr: 'Numéro dans l’adresse de l’entrée, par exemple 17 dans /admin/collections/services/17.',
        it: 'Numero nell’indirizzo della voce, per esempio 17 in /admin/collections/services/17.',
        en: 'Number in the address of the entry, for example 17 in /admin/collections/services/17.',
      },
    },
    changedFields: {
      label: {
        de: 'Geänderte Felder',
        fr: 'Champs modifiés',
        it: 'Campi modificati',
        en: 'Changed fields',
      },
      help: {
        de: 'Technische Namen der Felder mit Sprache, zum Beispiel title.fr; nie was darin steht.',
        fr: 'Noms techniques des champs avec la langue, par exemple title.fr ; jamais leur contenu.',
        it: 'Nomi tecnici dei campi con la lingua, per esempio title.fr; mai il loro contenuto.',
        en: 'Technical names of the fields with the language, for example title.fr; never what they hold.',
      },
    },
    locale: {
      label: { de: 'Sprache', fr: 'Langue', it: 'Lingua', en: 'Language' },
      help: {
        de: 'Sprache des Inhalts, in der gearbeitet wurde, zum Beispiel de.',
        fr: 'Langue du contenu dans laquelle on a travaillé, par exemple fr.',
        it: 'Lingua del contenuto in cui si è lavorato, per esempio it.',
        en: 'Language of the content that was worked in, for example en.',
      },
    },
    beforeHash: {
      label: {
        de: 'Prüfsumme vorher',
        fr: 'Empreinte avant',
        it: 'Impronta prima',
        en: 'Hash before',
      },
      help: {
        de: 'SHA-256 des Inhalts vor der Änderung; leer bei Konten und Personendaten.',
        fr: 'SHA-256 du contenu avant la modification ; vide pour les comptes et les données personnelles.',
        it: 'SHA-256 del contenuto prima della modifica; vuoto per conti e dati personali.',
        en: 'SHA-256 of the content before the change; empty for accounts and personal data.',
      },
    },
    afterHash: {
      label: {
        de: 'Prüfsumme nachher',
        fr: 'Empreinte après',
        it: 'Impronta dopo',
        en: 'Hash after',
      },
      help: {
        de: 'SHA-256 des Inhalts nach der Änderung; leer bei Konten und Personendaten.',
        fr: 'SHA-256 du contenu après la modification ; vide pour les comptes et les données personnelles.',
        it: 'SHA-256 del contenuto dopo la modifica; vuoto per conti e dati personali.',
        en: 'SHA-256 of the content after the change; empty for accounts and personal data.',
      },
    },
    previousHash: {
      label: {
        de: 'Prüfsumme des Eintrags davor',
        fr: 'Empreinte de l’entrée précédente',
        it: 'Impronta della voce precedente',
        en: 'Hash of the entry before',
      },
      help: {
        de: 'Verbindet den Eintrag mit dem davor; npm run audit:verify prüft die Kette.',
        fr: 'Relie l’entrée à la précédente ; npm run audit:verify vérifie la chaîne.',
        it: 'Collega la voce alla precedente; npm run audit:verify verifica la catena.',
        en: 'Ties the entry to the one before; npm run audit:verify checks the chain.',
      },
    },
    hash: {
      label: { de: 'Prüfsumme', fr: 'Empreinte', it: 'Impronta', en: 'Hash' },
      help: {
        de: 'SHA-256 dieses Eintrags und der Prüfsumme davor.',
        fr: 'SHA-256 de cette entrée et de l’empreinte précédente.',
        it: 'SHA-256 di questa voce e dell’impronta precedente.',
        en: 'SHA-256 of this entry and the hash before it.',
      },
    },
  },
}
