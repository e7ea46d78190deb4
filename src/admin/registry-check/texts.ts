import type { AdminText } from '../../i18n/locales.ts'

/** What administrators read when they check a connection. */
export const registryCheckTexts = {
  check: {
    de: 'Verbindung prüfen',
    fr: 'Vérifier la connexion',
    it: 'Verificare la connessione',
    en: 'Check the connection',
  },
  ok: {
    de: 'Das Register antwortet und nimmt die Zugangsdaten an.',
    fr: 'Le registre répond et accepte les accès.',
    it: 'Il registro risponde e accetta le credenziali.',
    en: 'The register answers and takes the credentials.',
  },
  failed: {
    de: 'Das hat nicht geklappt. Bitte später noch einmal versuchen.',
    fr: 'Cela n’a pas fonctionné. Veuillez réessayer plus tard.',
    it: 'Non ha funzionato. Riprovare più tardi.',
    en: 'This did not work. Please try again later.',
  },
} as const satisfies Record<string, AdminText>
