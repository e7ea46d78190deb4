import { faultWords } from './fault-words.ts'
import type { AdminLanguage, AdminText } from './locales.ts'
import { say } from './say.ts'

/** What steps note in whole sentences, for engineers. */
const sentences: Readonly<Record<string, AdminText>> = {
  'There is no second person to ask.': {
    de: 'Es ist keine zweite Person angegeben, die gefragt werden kann.',
    fr: 'Aucune deuxième personne à interroger n’est indiquée.',
    it: 'Non è indicata alcuna seconda persona da interpellare.',
    en: 'There is no second person to ask.',
  },
  'There is no time to come.': {
    de: 'Kein Zeitpunkt, der angegeben ist, liegt noch in der Zukunft.',
    fr: 'Aucun des moments indiqués n’est encore à venir.',
    it: 'Nessuno dei momenti indicati è ancora futuro.',
    en: 'No time that was named is still to come.',
  },
}

const differing: AdminText = {
  de: 'Weicht vom Register ab: {names}',
  fr: 'Diffère du registre : {names}',
  it: 'Diverge dal registro: {names}',
  en: 'Differs from the register: {names}',
}

/** What the short names in notes are called. */
export interface NotedNames {
  /** Of registers, by key. */
  registers: ReadonlyMap<string, string>
  /** Of questions of the form, by field name. */
  questions: ReadonlyMap<string, string>
}

/** What a step noted, in words for who works on the case. */
export const notedWords = (
  noted: string,
  language: AdminLanguage,
  { registers, questions }: NotedNames,
): string => {
  const sentence = sentences[noted]
  if (sentence) return say(sentence, language)
  const asked = noted.split(', ').map((name) => questions.get(name))
  if (!asked.includes(undefined)) return say(differing, language, { names: asked.join(', ') })
  const [key = '', ...more] = noted.split(': ')
  const register = more.length > 0 ? registers.get(key) : undefined
  return faultWords(register === undefined ? noted : [register, ...more].join(': '), language)
}
