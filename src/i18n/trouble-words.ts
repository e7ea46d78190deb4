import { faultWords } from './fault-words.ts'
import { type AdminLanguage, adminLanguageOf, type AdminText } from './locales.ts'

/** Names that stand for themselves in what is broken, as people read them. */
const words: Readonly<Record<string, AdminText>> = {
  'given up': { de: 'aufgegeben', fr: 'abandonnés', it: 'abbandonate', en: 'given up' },
  late: { de: 'verspätet', fr: 'en retard', it: 'in ritardo', en: 'late' },
  'submission-cases': {
    de: 'Bearbeitung von Fällen',
    fr: 'Traitement des dossiers',
    it: 'Trattamento dei casi',
    en: 'Work on cases',
  },
  'webhook-deliveries': {
    de: 'Zustellung an Webhooks',
    fr: 'Livraison aux webhooks',
    it: 'Consegna ai webhook',
    en: 'Delivery to webhooks',
  },
  'registry-checks': {
    de: 'Prüfung der Register',
    fr: 'Vérification des registres',
    it: 'Verifica dei registri',
    en: 'Checks of registers',
  },
}

/** Kinds before a key: `workflow hund-anmelden`. */
const kinds: Readonly<Record<string, AdminText>> = {
  form: { de: 'Formular', fr: 'Formulaire', it: 'Modulo', en: 'Form' },
  register: { de: 'Register', fr: 'Registre', it: 'Registro', en: 'Register' },
  workflow: { de: 'Ablauf', fr: 'Déroulement', it: 'Svolgimento', en: 'Workflow' },
}

/** What is broken, in words; keys of the catalogue stay as they are. */
export const troubleWords = (what: string, given: string): string => {
  const language: AdminLanguage = adminLanguageOf(given)
  const [kind = '', ...key] = what.split(' ')
  const named = kinds[kind]?.[language]
  const [, form, state, error = ''] = /^(\S+) \((\S+), (\S+)\)$/.exec(what) ?? []
  if (form) return `${form} (${String(state)}): ${faultWords(error, language)}`
  return words[what]?.[language] ?? (named && key.length > 0 ? [named, ...key].join(' ') : what)
}
