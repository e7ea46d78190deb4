import type { AdminText } from '../../i18n/locales.ts'

/** What people read on the sign-in page. */
export const loginTexts = {
  title: { de: 'Anmelden', fr: 'Connexion', it: 'Accesso', en: 'Sign in' },
  email: { de: 'E-Mail', fr: 'E-mail', it: 'E-mail', en: 'E-mail' },
  password: { de: 'Passwort', fr: 'Mot de passe', it: 'Password', en: 'Password' },
  forgot: {
    de: 'Passwort vergessen?',
    fr: 'Mot de passe oublié ?',
    it: 'Password dimenticata?',
    en: 'Forgot password?',
  },
  signIn: { de: 'Anmelden', fr: 'Se connecter', it: 'Accedi', en: 'Sign in' },
  or: {
    de: 'Oder mit einem anderen Konto:',
    fr: 'Ou avec un autre compte :',
    it: 'Oppure con un altro conto:',
    en: 'Or with another account:',
  },
  with: {
    de: 'Weiter mit {label}',
    fr: 'Continuer avec {label}',
    it: 'Continua con {label}',
    en: 'Continue with {label}',
  },
  codeTitle: {
    de: 'Zweiter Faktor',
    fr: 'Second facteur',
    it: 'Secondo fattore',
    en: 'Second factor',
  },
  code: {
    de: 'Code aus der Authentisierungs-App',
    fr: 'Code de l’application d’authentification',
    it: 'Codice dell’app di autenticazione',
    en: 'Code of the authenticator app',
  },
  codeHelp: {
    de: 'Sechs Ziffern. Ist die App nicht zur Hand: ein Wiederherstellungscode.',
    fr: 'Six chiffres. Sans l’application : un code de récupération.',
    it: 'Sei cifre. Senza l’app: un codice di recupero.',
    en: 'Six digits. Without the app at hand: a recovery code.',
  },
  setupTitle: {
    de: 'Zweiten Faktor einrichten',
    fr: 'Configurer le second facteur',
    it: 'Configurare il secondo fattore',
    en: 'Set up the second factor',
  },
  setupHelp: {
    de: 'Dieses Bild mit einer Authentisierungs-App einlesen, danach den ersten Code eingeben.',
    fr: 'Scanner cette image avec une application d’authentification, puis saisir le premier code.',
    it: 'Scansionare questa immagine con un’app di autenticazione, poi inserire il primo codice.',
    en: 'Scan this picture with an authenticator app, then enter the first code.',
  },
  secret: {
    de: 'Ohne Kamera dieses Geheimnis eintippen:',
    fr: 'Sans caméra, saisir ce secret :',
    it: 'Senza fotocamera digitare questo segreto:',
    en: 'Without a camera type this secret:',
  },
  picture: {
    de: 'QR-Code mit dem Geheimnis, das darunter steht',
    fr: 'Code QR avec le secret indiqué dessous',
    it: 'Codice QR con il segreto indicato sotto',
    en: 'QR code with the secret that stands below it',
  },
  recoveryTitle: {
    de: 'Wiederherstellungscodes',
    fr: 'Codes de récupération',
    it: 'Codici di recupero',
    en: 'Recovery codes',
  },
  recoveryHelp: {
    de: 'Jeder Code ersetzt die App ein einziges Mal, falls das Telefon verloren geht. Sie werden nur jetzt angezeigt: bitte ausdrucken oder im Passwort-Manager ablegen.',
    fr: 'Chaque code remplace l’application une seule fois, si le téléphone est perdu. Ils ne sont affichés que maintenant : à imprimer ou à ranger dans un gestionnaire de mots de passe.',
    it: 'Ogni codice sostituisce l’app una sola volta, se il telefono va perso. Sono mostrati solo ora: stamparli o salvarli in un gestore di password.',
    en: 'Each code replaces the app a single time, should the phone be lost. They are shown only now: please print them or keep them in a password manager.',
  },
  done: {
    de: 'Ich habe die Codes abgelegt',
    fr: 'J’ai conservé les codes',
    it: 'Ho conservato i codici',
    en: 'I have stored the codes',
  },
  back: { de: 'Zurück', fr: 'Retour', it: 'Indietro', en: 'Back' },
  failed: {
    de: 'Der Server antwortet nicht. Bitte nochmals versuchen.',
    fr: 'Le serveur ne répond pas. Veuillez réessayer.',
    it: 'Il server non risponde. Riprovare.',
    en: 'The server does not answer. Please try again.',
  },
} as const satisfies Record<string, AdminText>
