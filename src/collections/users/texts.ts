import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about users. */
export const userTexts: CollectionTexts = {
  singular: {
    de: 'Benutzerkonto',
    fr: 'Compte d’utilisateur',
    it: 'Conto utente',
    en: 'User account',
  },
  plural: {
    de: 'Benutzerinnen und Benutzer',
    fr: 'Utilisatrices et utilisateurs',
    it: 'Utenti',
    en: 'Users',
  },
  description: {
    de: 'Personen, die sich hier anmelden und Inhalte bearbeiten, prüfen oder lesen; ihre Rollen bestimmen, was sie dürfen.',
    fr: 'Personnes qui se connectent ici pour rédiger, vérifier ou lire des contenus ; leurs rôles déterminent leurs droits.',
    it: 'Persone che accedono qui per redigere, verificare o leggere contenuti; i loro ruoli ne determinano i diritti.',
    en: 'People who sign in here to edit, review or read content; their roles decide what they may do.',
  },
  fields: {
    name: {
      label: {
        de: 'Name',
        fr: 'Nom',
        it: 'Nome',
        en: 'Name',
      },
      help: {
        de: 'Vor- und Nachname, zum Beispiel «Anna Muster»; steht bei Änderungen und Freigaben, nie öffentlich.',
        fr: 'Prénom et nom, par exemple « Anna Modèle » ; indiqué lors de modifications et de validations, jamais publié.',
        it: 'Nome e cognome, per esempio «Anna Esempio»; indicato per modifiche e approvazioni, mai pubblicato.',
        en: 'First and last name, for example “Anna Muster”; shown with changes and approvals, never published.',
      },
    },
    language: {
      label: {
        de: 'Sprache der E-Mails',
        fr: 'Langue des courriels',
        it: 'Lingua delle e-mail',
        en: 'Language of e-mails',
      },
      help: {
        de: 'In dieser Sprache schreibt der Katalog dieser Person; die Sprache der Oberfläche wählt sie selbst.',
        fr: 'Le catalogue écrit à cette personne dans cette langue ; elle choisit elle-même celle de l’interface.',
        it: 'Il catalogo scrive a questa persona in questa lingua; quella dell’interfaccia la sceglie da sé.',
        en: 'The catalogue writes to this person in this language; they choose that of the admin themselves.',
      },
      options: {
        de: { de: 'Deutsch', fr: 'Allemand', it: 'Tedesco', en: 'German' },
        fr: { de: 'Französisch', fr: 'Français', it: 'Francese', en: 'French' },
        it: { de: 'Italienisch', fr: 'Italien', it: 'Italiano', en: 'Italian' },
        en: { de: 'Englisch', fr: 'Anglais', it: 'Inglese', en: 'English' },
      },
    },
    grants: {
      label: {
        de: 'Rollen',
        fr: 'Rôles',
        it: 'Ruoli',
        en: 'Roles',
      },
      help: {
        de: 'Eine Zeile je Rolle und Stelle, zum Beispiel «Lokale Redaktion» für Sursee und für Nottwil; nur die Administration kann Rollen vergeben.',
        fr: 'Une ligne par rôle et autorité, par exemple « Rédaction locale » pour Sursee et pour Nottwil ; seule l’administration attribue les rôles.',
        it: 'Una riga per ruolo e autorità, per esempio «Redazione locale» per Sursee e per Nottwil; solo l’amministrazione può attribuire ruoli.',
        en: 'One row per role and authority, for example “Local editor” for Sursee and for Nottwil; only administrators can give roles.',
      },
      singular: {
        de: 'Rolle',
        fr: 'Rôle',
        it: 'Ruolo',
        en: 'Role',
      },
    },
    'grants.role': {
      label: {
        de: 'Rolle',
        fr: 'Rôle',
        it: 'Ruolo',
        en: 'Role',
      },
      help: {
        de: 'Nur vergeben, was die Person braucht: Die Katalogredaktion ändert alle Inhalte, die lokale Redaktion jene der eigenen Stelle, die Revision liest nur.',
        fr: 'N’attribuer que le nécessaire : la rédaction du catalogue modifie tous les contenus, la rédaction locale ceux de son autorité, la révision ne fait que lire.',
        it: 'Attribuire solo il necessario: la redazione del catalogo modifica tutti i contenuti, la redazione locale quelli della propria autorità, la revisione legge soltanto.',
        en: 'Give only what the person needs: catalogue editors change all content, local editors that of their own authority, auditors only read.',
      },
      options: {
        admin: {
          de: 'Administration',
          fr: 'Administration',
          it: 'Amministrazione',
          en: 'Administrator',
        },
        'canonical-editor': {
          de: 'Katalogredaktion',
          fr: 'Rédaction du catalogue',
          it: 'Redazione del catalogo',
          en: 'Catalogue editor',
        },
        'local-editor': {
          de: 'Lokale Redaktion',
          fr: 'Rédaction locale',
          it: 'Redazione locale',
          en: 'Local editor',
        },
        reviewer: {
          de: 'Prüfung und Freigabe',
          fr: 'Vérification et validation',
          it: 'Verifica e approvazione',
          en: 'Reviewer',
        },
        translator: {
          de: 'Übersetzung',
          fr: 'Traduction',
          it: 'Traduzione',
          en: 'Translator',
        },
        'process-modeller': {
          de: 'Prozessmodellierung',
          fr: 'Modélisation des processus',
          it: 'Modellazione dei processi',
          en: 'Process modeller',
        },
        'case-worker': {
          de: 'Sachbearbeitung',
          fr: 'Traitement des dossiers',
          it: 'Trattamento delle pratiche',
          en: 'Case worker',
        },
        'programme-office': {
          de: 'Programmbüro',
          fr: 'Bureau du programme',
          it: 'Ufficio del programma',
          en: 'Programme office',
        },
        finance: {
          de: 'Finanzen',
          fr: 'Finances',
          it: 'Finanze',
          en: 'Finance',
        },
        'data-protection-officer': {
          de: 'Datenschutz',
          fr: 'Protection des données',
          it: 'Protezione dei dati',
          en: 'Data protection officer',
        },
        auditor: {
          de: 'Revision',
          fr: 'Révision',
          it: 'Revisione',
          en: 'Auditor',
        },
      },
    },
    'grants.authority': {
      label: {
        de: 'Für Stelle',
        fr: 'Pour l’autorité',
        it: 'Per l’autorità',
        en: 'For authority',
      },
      help: {
        de: 'Stelle, für die die Rolle gilt; leer gilt sie für alle Stellen, die lokale Redaktion braucht jedoch immer eine Stelle.',
        fr: 'Autorité pour laquelle le rôle vaut ; vide, il vaut pour toutes, mais la rédaction locale a toujours besoin d’une autorité.',
        it: 'Autorità per cui vale il ruolo; se vuoto vale per tutte, ma la redazione locale ha sempre bisogno di un’autorità.',
        en: 'The authority the role is for; if empty it holds for all, but a local editor always needs an authority.',
      },
    },
    weeklyDigest: {
      label: {
        de: 'Wöchentliche Zusammenfassung',
        fr: 'Résumé hebdomadaire',
        it: 'Riassunto settimanale',
        en: 'Weekly digest',
      },
      help: {
        de: 'Montags eine E-Mail mit dem, was im Katalog auf diese Person wartet; ohne Aufgaben kommt keine.',
        fr: 'Le lundi, un courriel avec ce qui attend cette personne dans le catalogue ; sans tâche, aucun courriel.',
        it: 'Il lunedì un’e-mail con ciò che nel catalogo attende questa persona; senza compiti nessuna e-mail.',
        en: 'On Mondays an e-mail with what waits for this person in the catalogue; none where nothing does.',
      },
    },
    lastDigestWeek: {
      label: {
        de: 'Letzte Zusammenfassung',
        fr: 'Dernier résumé',
        it: 'Ultimo riassunto',
        en: 'Last digest',
      },
    },
    'grants.fromClaims': {
      label: {
        de: 'Vom Anbieter',
        fr: 'Par le fournisseur',
        it: 'Dal fornitore',
        en: 'By the provider',
      },
      help: {
        de: 'Diese Rolle folgt aus den Angaben des Anbieters, mit dem sich die Person anmeldet; sie wird bei jeder Anmeldung neu bestimmt.',
        fr: 'Ce rôle découle des données du fournisseur de connexion ; il est redéfini à chaque connexion.',
        it: 'Questo ruolo deriva dai dati del fornitore di accesso; viene ridefinito a ogni accesso.',
        en: 'This role follows from what the sign-in provider says; it is set anew with each sign-in.',
      },
    },
    disabled: {
      label: { de: 'Gesperrt', fr: 'Désactivé', it: 'Disattivato', en: 'Disabled' },
      help: {
        de: 'Das Konto kann sich nicht mehr anmelden; laufende Sitzungen und API-Schlüssel gelten sofort nicht mehr.',
        fr: 'Le compte ne peut plus se connecter ; ses sessions et ses clés API ne valent plus, immédiatement.',
        it: 'Il conto non può più accedere; le sessioni e le chiavi API non valgono più, subito.',
        en: 'The account cannot sign in any more; its sessions and API keys are void at once.',
      },
    },
    identityIssuer: {
      label: {
        de: 'Anbieter (issuer)',
        fr: 'Fournisseur (issuer)',
        it: 'Fornitore (issuer)',
        en: 'Provider (issuer)',
      },
      help: {
        de: 'Adresse des Anbieters, mit dem sich die Person anmeldet; leer meldet sie sich mit E-Mail und Passwort an.',
        fr: 'Adresse du fournisseur par lequel la personne se connecte ; vide, elle se connecte par adresse et mot de passe.',
        it: 'Indirizzo del fornitore con cui la persona accede; se vuoto accede con indirizzo e password.',
        en: 'Address of the provider the person signs in with; if empty she signs in with e-mail and password.',
      },
    },
    identitySubject: {
      label: {
        de: 'Kennung beim Anbieter (sub)',
        fr: 'Identifiant chez le fournisseur (sub)',
        it: 'Identificatore presso il fornitore (sub)',
        en: 'Identifier at the provider (sub)',
      },
      help: {
        de: 'Woran der Anbieter die Person erkennt; ändert sich nie, anders als eine E-Mail-Adresse.',
        fr: 'Ce par quoi le fournisseur reconnaît la personne ; ne change jamais, contrairement à une adresse.',
        it: 'Ciò con cui il fornitore riconosce la persona; non cambia mai, a differenza di un indirizzo.',
        en: 'How the provider knows the person; never changes, unlike an e-mail address.',
      },
    },
    signingIn: {
      label: { de: 'Anmeldung', fr: 'Connexion', it: 'Accesso', en: 'Signing in' },
      help: {
        de: 'Zweiter Faktor und offene Sitzungen.',
        fr: 'Second facteur et sessions ouvertes.',
        it: 'Secondo fattore e sessioni aperte.',
        en: 'Second factor and open sessions.',
      },
    },
    'grants.locale': {
      label: {
        de: 'Für Sprache',
        fr: 'Pour la langue',
        it: 'Per la lingua',
        en: 'For language',
      },
      help: {
        de: 'Sprache, in die die Person übersetzt; nur Texte in dieser Sprache kann sie ändern.',
        fr: 'Langue vers laquelle la personne traduit ; elle ne modifie que les textes dans cette langue.',
        it: 'Lingua in cui la persona traduce; può modificare solo i testi in questa lingua.',
        en: 'The language the person translates into; only texts in this language can be changed.',
      },
      options: {
        fr: { de: 'Französisch', fr: 'Français', it: 'Francese', en: 'French' },
        it: { de: 'Italienisch', fr: 'Italien', it: 'Italiano', en: 'Italian' },
        rm: { de: 'Rätoromanisch', fr: 'Romanche', it: 'Romancio', en: 'Romansh' },
        en: { de: 'Englisch', fr: 'Anglais', it: 'Inglese', en: 'English' },
        'de-simple': {
          de: 'Leichte Sprache',
          fr: 'Allemand facile à lire',
          it: 'Tedesco in lingua facile',
          en: 'Easy-to-read German',
        },
      },
    },
    isDemo: {
      label: {
        de: 'Demokonto',
        fr: 'Compte de démonstration',
        it: 'Conto dimostrativo',
        en: 'Demo account',
      },
      help: {
        de: 'Kennzeichnet Konten aus den Beispieldaten; sie sind vor dem produktiven Betrieb zu löschen.',
        fr: 'Signale les comptes issus des données d’exemple ; ils sont à supprimer avant la mise en production.',
        it: 'Contrassegna i conti dei dati d’esempio; vanno eliminati prima della messa in produzione.',
        en: 'Marks accounts from the sample data; they have to be deleted before production use.',
      },
    },
  },
}
