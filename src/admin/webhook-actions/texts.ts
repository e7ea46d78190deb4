import type { AdminText } from '../../i18n/locales.ts'

/** What administrators read when they send messages by hand; `{answer}` is what the other system said. */
export const webhookActionTexts = {
  test: {
    de: 'Testmeldung senden',
    fr: 'Envoyer une annonce de test',
    it: 'Inviare una segnalazione di prova',
    en: 'Send a test message',
  },
  taken: {
    de: 'Angenommen: {answer}',
    fr: 'Acceptée : {answer}',
    it: 'Accettata: {answer}',
    en: 'Taken: {answer}',
  },
  refused: {
    de: 'Nicht angenommen: {answer}',
    fr: 'Pas acceptée : {answer}',
    it: 'Non accettata: {answer}',
    en: 'Not taken: {answer}',
  },
  again: {
    de: 'Noch einmal senden',
    fr: 'Envoyer à nouveau',
    it: 'Inviare di nuovo',
    en: 'Send again',
  },
  allAgain: {
    de: 'Aufgegebene noch einmal senden',
    fr: 'Renvoyer les abandonnées',
    it: 'Inviare di nuovo le abbandonate',
    en: 'Send again what was given up',
  },
  queued: {
    de: 'Wird in den nächsten Sekunden gesendet.',
    fr: 'Sera envoyé dans les prochaines secondes.',
    it: 'Verrà inviato nei prossimi secondi.',
    en: 'Will be sent within seconds.',
  },
  rotate: {
    de: 'Neues Geheimnis',
    fr: 'Nouveau secret',
    it: 'Nuovo segreto',
    en: 'New secret',
  },
  rotateConfirm: {
    de: 'Ein neues Geheimnis erstellen? Das bisherige unterschreibt noch einen Tag lang mit; bis dann muss das andere System das neue kennen.',
    fr: 'Créer un nouveau secret ? L’ancien signe encore pendant un jour ; d’ici là, l’autre système doit connaître le nouveau.',
    it: 'Creare un nuovo segreto? Quello attuale firma ancora per un giorno; entro allora l’altro sistema deve conoscere il nuovo.',
    en: 'Make a new secret? The present one signs beside it for a day; by then the other system must know the new one.',
  },
  failed: {
    de: 'Das hat nicht geklappt. Bitte später noch einmal versuchen.',
    fr: 'Cela n’a pas fonctionné. Veuillez réessayer plus tard.',
    it: 'Non ha funzionato. Riprovare più tardi.',
    en: 'This did not work. Please try again later.',
  },
} as const satisfies Record<string, AdminText>
