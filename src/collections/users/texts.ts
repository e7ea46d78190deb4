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
