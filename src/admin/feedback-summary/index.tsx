import type { UIFieldServerComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { type AdminText, adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { countFeedback } from './count-feedback.ts'

const texts = {
  heading: {
    de: 'Rückmeldungen',
    fr: 'Retours',
    it: 'Riscontri',
    en: 'Feedback',
  },
  counts: {
    de: '{helpful} von {all} fanden die Seite hilfreich; {open} sind noch nicht bearbeitet.',
    fr: '{helpful} sur {all} ont trouvé la page utile ; {open} ne sont pas encore traités.',
    it: '{helpful} su {all} hanno trovato utile la pagina; {open} non sono ancora trattati.',
    en: '{helpful} of {all} found the page helpful; {open} are not yet dealt with.',
  },
  none: {
    de: 'Noch hat niemand etwas gesagt.',
    fr: 'Personne n’a encore rien dit.',
    it: 'Nessuno ha ancora detto nulla.',
    en: 'Nobody has said anything yet.',
  },
  list: { de: 'Alle ansehen', fr: 'Tout voir', it: 'Vedi tutti', en: 'See all' },
} as const satisfies Record<string, AdminText>

/** What readers of a service say, in numbers; only of what the person may read. */
export const FeedbackSummary: UIFieldServerComponent = async ({ id, i18n, payload, user }) => {
  if (id === undefined) return null
  const language = adminLanguageOf(i18n.language)
  const counts = await countFeedback(payload, { service: id, user })
  const href = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/feedback?where[service][equals]=${String(id)}`,
  })
  return (
    <section className="field-type" aria-labelledby="feedback-summary">
      <h3 id="feedback-summary">{texts.heading[language]}</h3>
      {counts.all === 0 ? (
        <p>{texts.none[language]}</p>
      ) : (
        <p>
          {say(texts.counts, language, { ...counts })} <a href={href}>{texts.list[language]}</a>
        </p>
      )}
    </section>
  )
}
