import { faultWords } from './fault-words.ts'
import type { AdminLanguage, AdminText } from './locales.ts'
import { say } from './say.ts'

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
  const asked = noted.split(', ').map((name) => questions.get(name))
  if (!asked.includes(undefined)) return say(differing, language, { names: asked.join(', ') })
  const [key = '', ...more] = noted.split(': ')
  return faultWords([registers.get(key) ?? key, ...more].join(': '), language)
}
