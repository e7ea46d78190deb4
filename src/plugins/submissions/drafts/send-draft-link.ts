import type { Payload } from 'payload'

import { inTransaction } from '../../../database/in-transaction.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { Draft } from '../../../domain/submission/intake.ts'
import { adminLanguageOf, type AdminText } from '../../../i18n/locales.ts'
import { composeMail } from '../../../mail/compose-mail.ts'
import { queueMail } from '../../../mail/queue-mail.ts'
import { catalogueSettings } from '../../../settings/catalogue-settings.ts'

interface DraftLink {
  draft: Draft
  token: string
  email: string
  locale: Locale
  /** With `{token}`, and perhaps `{form}` and `{locale}`. */
  resumeUrl: string
}

const texts = {
  subject: {
    de: 'Ihr angefangenes Formular',
    fr: 'Votre formulaire commencé',
    it: 'Il Suo modulo iniziato',
    en: 'The form you began',
  },
  text: {
    de: 'Unter diesem Link füllen Sie Ihr Formular weiter aus. Er gilt bis {day}. Geben Sie ihn nicht weiter: Wer ihn hat, sieht Ihre Angaben.\n\nHaben Sie das nicht verlangt? Dann löschen Sie diese Nachricht.',
    fr: 'Ce lien vous permet de continuer à remplir votre formulaire. Il est valable jusqu’au {day}. Ne le transmettez à personne : qui le possède voit vos données.\n\nVous n’avez rien demandé ? Alors supprimez ce message.',
    it: 'Con questo link continua a compilare il Suo modulo. È valido fino al {day}. Non lo trasmetta a nessuno: chi lo possiede vede i Suoi dati.\n\nNon l’ha chiesto? Allora cancelli questo messaggio.',
    en: 'With this link you go on filling in your form. It is valid until {day}. Do not pass it on: whoever has it sees what you entered.\n\nYou did not ask for it? Then delete this message.',
  },
  link: {
    de: 'Formular weiter ausfüllen',
    fr: 'Continuer le formulaire',
    it: 'Continuare il modulo',
    en: 'Go on with the form',
  },
} as const satisfies Record<string, AdminText>

/** Puts the way back to a draft into the outbox. Nothing that was filled in stands in it. */
export const sendDraftLink = async (
  payload: Payload,
  { draft, token, email, locale, resumeUrl }: DraftLink,
): Promise<void> => {
  const language = adminLanguageOf(locale)
  const day = new Intl.DateTimeFormat(`${language}-CH`, {
    dateStyle: 'long',
    timeZone: 'Europe/Zurich',
  }).format(new Date(draft.expiresAt))
  const href = resumeUrl
    .replaceAll('{token}', token)
    .replaceAll('{form}', encodeURIComponent(draft.form))
    .replaceAll('{locale}', locale)
  await inTransaction(payload, async (req) => {
    const { sender } = await catalogueSettings(req)
    await queueMail(
      req,
      composeMail({
        to: email,
        language,
        subject: texts.subject[language],
        text: texts.text[language].replace('{day}', day),
        links: [{ words: texts.link[language], href }],
        signature: sender.signature,
      }),
    )
  })
}
