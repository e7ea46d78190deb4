import type { AdminText } from '../locales.ts'

interface SubscriptionMail {
  subject: AdminText
  text: AdminText
  /** Words of its one link. */
  link: AdminText
}

/** What somebody is written who asked for the newsletter, by whether it was confirmed before. */
export const subscriptionMails: Record<'confirmed' | 'pending', SubscriptionMail> = {
  pending: {
    subject: {
      de: 'Bitte bestätigen: Newsletter',
      fr: 'À confirmer : lettre d’information',
      it: 'Da confermare: newsletter',
      en: 'Please confirm: newsletter',
    },
    text: {
      de: 'Jemand hat diese Adresse für den Newsletter eingetragen. Waren Sie das, so bestätigen Sie es mit dem Link innert sieben Tagen. Waren Sie es nicht, müssen Sie nichts tun: Es wird nichts verschickt, und die Adresse wird gelöscht.',
      fr: 'Quelqu’un a inscrit cette adresse à la lettre d’information. Si c’était vous, confirmez-le par le lien dans les sept jours. Sinon, vous n’avez rien à faire : rien ne sera envoyé et l’adresse sera effacée.',
      it: 'Qualcuno ha iscritto questo indirizzo alla newsletter. Se è stato Lei, lo confermi con il link entro sette giorni. Altrimenti non deve fare nulla: non verrà inviato nulla e l’indirizzo sarà cancellato.',
      en: 'Somebody entered this address for the newsletter. If it was you, confirm it with the link within seven days. If it was not, you need not do anything: nothing is sent, and the address is deleted.',
    },
    link: {
      de: 'Newsletter bestätigen',
      fr: 'Confirmer l’abonnement',
      it: 'Confermare l’abbonamento',
      en: 'Confirm the subscription',
    },
  },
  confirmed: {
    subject: {
      de: 'Sie erhalten den Newsletter bereits',
      fr: 'Vous recevez déjà la lettre d’information',
      it: 'Riceve già la newsletter',
      en: 'You receive the newsletter already',
    },
    text: {
      de: 'Diese Adresse wurde nochmals für den Newsletter eingetragen. Das Abonnement besteht schon; Sie müssen nichts tun.',
      fr: 'Cette adresse a de nouveau été inscrite à la lettre d’information. L’abonnement existe déjà ; vous n’avez rien à faire.',
      it: 'Questo indirizzo è stato iscritto di nuovo alla newsletter. L’abbonamento esiste già; non deve fare nulla.',
      en: 'This address was entered for the newsletter again. The subscription exists already; you need not do anything.',
    },
    link: {
      de: 'Newsletter abbestellen',
      fr: 'Se désabonner',
      it: 'Disdire la newsletter',
      en: 'Unsubscribe',
    },
  },
}

/** What stands in the mail of an issue beside what the issue says. */
export const issueMailTexts = {
  demo: {
    de: 'Demo: Der Inhalt dieser Ausgabe ist erfunden.',
    fr: 'Démonstration : le contenu de ce numéro est inventé.',
    it: 'Demo: il contenuto di questo numero è inventato.',
    en: 'Demo: the content of this issue is invented.',
  },
  inBrowser: {
    de: 'Im Archiv lesen',
    fr: 'Lire dans les archives',
    it: 'Leggere nell’archivio',
    en: 'Read in the archive',
  },
  why: {
    de: 'Sie erhalten diese E-Mail, weil Sie den Newsletter abonniert haben.',
    fr: 'Vous recevez cet e-mail parce que vous êtes abonné à la lettre d’information.',
    it: 'Riceve questa e-mail perché si è abbonato alla newsletter.',
    en: 'You receive this e-mail because you subscribed to the newsletter.',
  },
  unsubscribe: {
    de: 'Newsletter abbestellen',
    fr: 'Se désabonner',
    it: 'Disdire la newsletter',
    en: 'Unsubscribe',
  },
  test: {
    de: '[Test] {subject}',
    fr: '[Test] {subject}',
    it: '[Test] {subject}',
    en: '[Test] {subject}',
  },
} satisfies Record<string, AdminText>
