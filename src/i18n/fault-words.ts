import type { ErrorCode } from '../domain/errors.ts'
import type { AdminText } from './locales.ts'
import { messageFor, messages } from './messages.ts'

/** What is noted of a register that is not asked, gives no answer, or says no. */
const states: Readonly<Record<string, AdminText>> = {
  paused: { de: 'pausiert', fr: 'en pause', it: 'in pausa', en: 'paused' },
  rejected: { de: 'abgewiesen', fr: 'refusé', it: 'respinto', en: 'turned down' },
  wait: { de: 'keine Antwort', fr: 'pas de réponse', it: 'nessuna risposta', en: 'no answer' },
}

const isKnown = (code: string): code is ErrorCode => code in messages

/** A fault as it was noted for engineers, in words for people; what was noted follows in brackets. */
export const faultWords = (noted: string, language: keyof AdminText): string => {
  const [, state] = /: (paused|rejected|wait)$/.exec(noted) ?? []
  const named = state === undefined ? undefined : states[state]
  if (named) return noted.replace(/: \w+$/, `: ${named[language]}`)
  return noted.replace(
    /\b([A-Z]+(?:_[A-Z0-9]+)+)\b(: .*)?/s,
    (all: string, code: string, detail: string | undefined) =>
      isKnown(code)
        ? `${messageFor({ code, values: { problems: detail?.slice(2) ?? '' } }, language)} (${all})`
        : all,
  )
}
