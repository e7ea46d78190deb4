import type { PayloadRequest } from 'payload'

import { adminLanguages, type AdminText } from '../i18n/locales.ts'
import { baseUrl } from './oidc/provider.ts'

const subject: AdminText = {
  de: 'Neues Passwort setzen',
  fr: 'Définir un nouveau mot de passe',
  it: 'Impostare una nuova password',
  en: 'Set a new password',
}

const paragraphs: Record<keyof AdminText, readonly [string, string, string]> = {
  de: [
    'Guten Tag. Für Ihr Konto in der Verwaltung des Leistungskatalogs wurde ein neues Passwort verlangt. Sie können es über diesen Link innerhalb einer Stunde setzen:',
    'Danach melden Sie sich mit dem neuen Passwort an. Alle anderen Anmeldungen werden beendet.',
    'Haben Sie das nicht verlangt? Dann müssen Sie nichts tun; Ihr Passwort bleibt, wie es ist.',
  ],
  fr: [
    'Bonjour. Un nouveau mot de passe a été demandé pour votre compte dans l’administration du catalogue des prestations. Vous pouvez le définir dans l’heure par ce lien :',
    'Ensuite, connectez-vous avec le nouveau mot de passe. Toutes les autres connexions prendront fin.',
    'Vous n’avez rien demandé ? Il n’y a rien à faire ; votre mot de passe reste inchangé.',
  ],
  it: [
    'Buongiorno. Per il Suo conto nell’amministrazione del catalogo delle prestazioni è stata chiesta una nuova password. Può impostarla entro un’ora con questo link:',
    'Dopo acceda con la nuova password. Tutti gli altri accessi verranno terminati.',
    'Non l’ha chiesto Lei? Non deve fare nulla; la Sua password resta com’è.',
  ],
  en: [
    'Hello. A new password was asked for your account in the admin of the service catalogue. You can set it within an hour by this link:',
    'Then sign in with the new password. All other sessions will end.',
    'You did not ask for it? There is nothing to do; your password stays as it is.',
  ],
}

interface MailOptions {
  req?: PayloadRequest
  token?: string
}

const languageOf = (req: PayloadRequest | undefined) =>
  adminLanguages.find((language) => language === req?.i18n.language) ?? 'de'

/** The mail with the link to set a new password; German unless the person asked in another of our languages. */
export const forgotPasswordMail = {
  generateEmailSubject: ({ req }: MailOptions = {}): string => subject[languageOf(req)],
  generateEmailHTML: ({ req, token = '' }: MailOptions = {}): string => {
    const language = languageOf(req)
    const [before, after, unasked] = paragraphs[language]
    const base = req ? baseUrl(req) : ''
    const url = new URL(`/admin/reset/${encodeURIComponent(token)}`, base).href
    return `<div lang="${language}"><p>${before}</p><p><a href="${url}">${url}</a></p><p>${after}</p><p>${unasked}</p></div>`
  },
}
