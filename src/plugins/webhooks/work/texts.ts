import type { AdminText } from '../../../i18n/locales.ts'

/** The mail about a webhook that was disabled. */
export const webhookMail = {
  subject: {
    de: 'Webhook abgeschaltet: {name}',
    fr: 'Webhook désactivé : {name}',
    it: 'Webhook disattivato: {name}',
    en: 'Webhook disabled: {name}',
  },
  text: {
    de: 'Der Katalog konnte dem Webhook «{name}» ({host}) nichts mehr zustellen und hat ihn abgeschaltet. Letzter Fehler: {reason}. Sobald das andere System wieder antwortet, kann die Administration den Webhook einschalten; was seither geschah, wird dann gemeldet. Nicht zugestellte Meldungen lassen sich dort noch einmal senden.',
    fr: 'Le catalogue n’a plus rien pu remettre au webhook « {name} » ({host}) et l’a désactivé. Dernière erreur : {reason}. Dès que l’autre système répond à nouveau, l’administration peut réactiver le webhook ; ce qui s’est passé depuis lors sera alors annoncé. Les annonces non remises peuvent y être renvoyées.',
    it: 'Il catalogo non ha più potuto consegnare nulla al webhook «{name}» ({host}) e lo ha disattivato. Ultimo errore: {reason}. Appena l’altro sistema risponde di nuovo, l’amministrazione può riattivare il webhook; ciò che è successo nel frattempo verrà allora segnalato. Le segnalazioni non consegnate si possono inviare di nuovo da lì.',
    en: 'The catalogue could deliver nothing more to the webhook “{name}” ({host}) and has disabled it. Last error: {reason}. As soon as the other system answers again, the administration can make the webhook active; what happened since is told then. Messages that were not delivered can be sent again there.',
  },
  open: {
    de: 'Webhook öffnen',
    fr: 'Ouvrir le webhook',
    it: 'Aprire il webhook',
    en: 'Open the webhook',
  },
} as const satisfies Record<string, AdminText>
