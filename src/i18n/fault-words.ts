import type { ErrorCode } from '../domain/errors.ts'
import type { AdminText } from './locales.ts'
import { messageFor, messages } from './messages.ts'

/** What is noted of a register: that it is not asked, gives no answer, or what it said of something it was brought. */
const states: Readonly<Record<string, AdminText>> = {
  paused: { de: 'pausiert', fr: 'en pause', it: 'in pausa', en: 'paused' },
  wait: { de: 'keine Antwort', fr: 'pas de réponse', it: 'nessuna risposta', en: 'no answer' },
  accepted: { de: 'angenommen', fr: 'accepté', it: 'accettato', en: 'accepted' },
  rejected: { de: 'abgelehnt', fr: 'refusé', it: 'rifiutato', en: 'rejected' },
}

/** What steps note of themselves, in whole sentences. */
const sentences: Readonly<Record<string, AdminText>> = {
  'There is no time to come.': {
    de: 'Im Fall steht kein Termin, der noch bevorsteht.',
    fr: 'Le dossier ne contient aucun rendez-vous à venir.',
    it: 'Il caso non contiene alcun appuntamento futuro.',
    en: 'There is no time to come.',
  },
  'There is no second person to ask.': {
    de: 'Es gibt keine zweite Person, die gefragt werden kann.',
    fr: 'Il n’y a pas de deuxième personne à interroger.',
    it: 'Non c’è una seconda persona da interpellare.',
    en: 'There is no second person to ask.',
  },
}

const isKnown = (code: string): code is ErrorCode => code in messages

/** A fault as it was noted for engineers, in words for people; what was noted follows in brackets. */
export const faultWords = (noted: string, language: keyof AdminText): string => {
  const sentence = sentences[noted]?.[language]
  if (sentence) return sentence
  const [, before, state = '', after] =
    /^(.+?): (accepted|paused|rejected|wait)(: .*)?$/s.exec(noted) ?? []
  const named = states[state]?.[language]
  if (named) return `${String(before)}: ${named}${after ?? ''}`
  return noted.replace(
    /\b([A-Z]+(?:_[A-Z0-9]+)+)\b(: .*)?/s,
    (all: string, code: string, detail: string | undefined) =>
      isKnown(code)
        ? `${messageFor({ code, values: { problems: detail?.slice(2) ?? '' } }, language)} (${all})`
        : all,
  )
}
