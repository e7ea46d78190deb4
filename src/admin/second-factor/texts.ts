import type { AdminText } from '../../i18n/locales.ts'

/** What people read in their account about the second factor and their sessions. */
export const secondFactorPanelTexts = {
  title: {
    de: 'Zweiter Faktor',
    fr: 'Second facteur',
    it: 'Secondo fattore',
    en: 'Second factor',
  },
  off: {
    de: 'Zum Anmelden genügt das Passwort. Mit einer Authentisierungs-App auf dem Telefon nützt ein gestohlenes Passwort niemandem etwas.',
    fr: 'Le mot de passe suffit pour se connecter. Avec une application d’authentification sur le téléphone, un mot de passe volé ne sert à personne.',
    it: 'Per accedere basta la password. Con un’app di autenticazione sul telefono una password rubata non serve a nessuno.',
    en: 'The password is enough to sign in. With an authenticator app on the phone a stolen password is of no use to anybody.',
  },
  on: {
    de: 'Eingerichtet: zum Anmelden braucht es Passwort und Code.',
    fr: 'Configuré : il faut le mot de passe et le code pour se connecter.',
    it: 'Configurato: per accedere servono password e codice.',
    en: 'Set up: signing in takes password and code.',
  },
  elsewhere: {
    de: 'Dieses Konto meldet sich über einen Anbieter an; um den zweiten Faktor kümmert sich dieser.',
    fr: 'Ce compte se connecte par un fournisseur, qui s’occupe du second facteur.',
    it: 'Questo conto accede tramite un fornitore, che si occupa del secondo fattore.',
    en: 'This account signs in through a provider, who takes care of the second factor.',
  },
  begin: { de: 'Einrichten', fr: 'Configurer', it: 'Configura', en: 'Set up' },
  confirm: { de: 'Bestätigen', fr: 'Confirmer', it: 'Conferma', en: 'Confirm' },
  disable: { de: 'Entfernen', fr: 'Supprimer', it: 'Rimuovi', en: 'Remove' },
  resetHelp: {
    de: 'Hat die Person Telefon und Wiederherstellungscodes verloren, lässt sich ihr zweiter Faktor entfernen. Bitte vorher sicherstellen, dass sie es wirklich ist.',
    fr: 'Si la personne a perdu le téléphone et les codes de récupération, son second facteur peut être supprimé. Veuillez d’abord vous assurer de son identité.',
    it: 'Se la persona ha perso il telefono e i codici di recupero, il suo secondo fattore si può rimuovere. Accertarsi prima della sua identità.',
    en: 'If the person lost phone and recovery codes, her second factor can be removed. Please make sure first that it is really her.',
  },
  reset: {
    de: 'Zweiten Faktor dieser Person entfernen',
    fr: 'Supprimer le second facteur de cette personne',
    it: 'Rimuovere il secondo fattore di questa persona',
    en: 'Remove this person’s second factor',
  },
  sessions: {
    de: 'Offene Sitzungen',
    fr: 'Sessions ouvertes',
    it: 'Sessioni aperte',
    en: 'Open sessions',
  },
  since: {
    de: 'Angemeldet seit {from}, endet spätestens {to}',
    fr: 'Connexion depuis le {from}, au plus tard jusqu’au {to}',
    it: 'Accesso dal {from}, al più tardi fino al {to}',
    en: 'Signed in since {from}, ends at the latest {to}',
  },
  here: { de: 'diese hier', fr: 'celle-ci', it: 'questa', en: 'this one' },
  signOutEverywhere: {
    de: 'Überall abmelden',
    fr: 'Se déconnecter partout',
    it: 'Disconnetti ovunque',
    en: 'Sign out everywhere',
  },
} as const satisfies Record<string, AdminText>
