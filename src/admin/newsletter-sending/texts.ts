import type { AdminText } from '../../i18n/locales.ts'

/** What people read who send an issue of the newsletter. */
export const newsletterSendingTexts = {
  test: {
    de: 'Testversand an mich',
    fr: 'Envoi d’essai à moi-même',
    it: 'Invio di prova a me',
    en: 'Test mail to me',
  },
  tested: {
    de: 'Die zuletzt gespeicherte Fassung ist unterwegs zu Ihrer Adresse.',
    fr: 'La dernière version enregistrée est en route vers votre adresse.',
    it: 'L’ultima versione salvata è in viaggio verso il suo indirizzo.',
    en: 'What was last saved is on its way to your address.',
  },
  send: {
    de: 'An {missing} Abonnements verschicken',
    fr: 'Envoyer à {missing} abonnements',
    it: 'Inviare a {missing} abbonamenti',
    en: 'Send to {missing} subscriptions',
  },
  confirm: {
    de: 'Ausgabe {number} jetzt an {missing} Abonnements verschicken? Das lässt sich nicht zurücknehmen.',
    fr: 'Envoyer maintenant le numéro {number} à {missing} abonnements ? L’envoi ne peut pas être annulé.',
    it: 'Inviare ora il numero {number} a {missing} abbonamenti? Non si può annullare.',
    en: 'Send issue {number} to {missing} subscriptions now? It cannot be taken back.',
  },
  queued: {
    de: 'Der Versand läuft; die Zahlen zeigen, wie weit er ist.',
    fr: 'L’envoi est en cours ; les chiffres montrent où il en est.',
    it: 'L’invio è in corso; le cifre mostrano a che punto è.',
    en: 'It is being sent; the numbers show how far it is.',
  },
  publishFirst: {
    de: 'Verschickt werden kann die Ausgabe, sobald sie veröffentlicht ist.',
    fr: 'Le numéro peut être envoyé dès qu’il est publié.',
    it: 'Il numero può essere inviato non appena è pubblicato.',
    en: 'The issue can be sent once it is published.',
  },
  archive: {
    de: 'Im Archiv ansehen',
    fr: 'Voir dans les archives',
    it: 'Vedere nell’archivio',
    en: 'View in the archive',
  },
  refresh: { de: 'Aktualisieren', fr: 'Actualiser', it: 'Aggiornare', en: 'Refresh' },
  numbers: { de: 'Versand', fr: 'Envoi', it: 'Invio', en: 'Sending' },
  recipients: { de: 'Empfänger', fr: 'Destinataires', it: 'Destinatari', en: 'Recipients' },
  sent: { de: 'Übergeben', fr: 'Remis', it: 'Consegnati', en: 'Handed over' },
  waiting: { de: 'Warten', fr: 'En attente', it: 'In attesa', en: 'Waiting' },
  bounced: { de: 'Zurückgekommen', fr: 'Revenus', it: 'Respinti', en: 'Bounced' },
  failed: { de: 'Aufgegeben', fr: 'Abandonnés', it: 'Abbandonati', en: 'Given up' },
  unclear: { de: 'Unklar', fr: 'Incertains', it: 'Incerti', en: 'Unclear' },
  failure: {
    de: 'Das ging nicht.',
    fr: 'Cela n’a pas fonctionné.',
    it: 'Non ha funzionato.',
    en: 'That did not work.',
  },
} satisfies Record<string, AdminText>
