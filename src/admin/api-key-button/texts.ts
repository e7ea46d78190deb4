import type { AdminText } from '../../i18n/locales.ts'

/** What people read when they make a key. */
export const apiKeyButtonTexts = {
  create: {
    de: 'Schlüssel erstellen',
    fr: 'Créer la clé',
    it: 'Crea la chiave',
    en: 'Create the key',
  },
  title: {
    de: 'Der neue API-Schlüssel',
    fr: 'La nouvelle clé API',
    it: 'La nuova chiave API',
    en: 'The new API key',
  },
  once: {
    de: 'Er wird nur jetzt angezeigt. Bitte gleich in den Einstellungen des Programms eintragen, nicht per E-Mail verschicken.',
    fr: 'Elle n’est affichée que maintenant. Veuillez l’inscrire tout de suite dans les réglages du programme, sans l’envoyer par e-mail.',
    it: 'È mostrata solo ora. Inserirla subito nelle impostazioni del programma, senza inviarla per e-mail.',
    en: 'It is shown only now. Please enter it in the settings of the program at once; do not send it by e-mail.',
  },
  copy: { de: 'Kopieren', fr: 'Copier', it: 'Copia', en: 'Copy' },
  done: {
    de: 'Ich habe den Schlüssel abgelegt',
    fr: 'J’ai conservé la clé',
    it: 'Ho conservato la chiave',
    en: 'I have stored the key',
  },
} as const satisfies Record<string, AdminText>
