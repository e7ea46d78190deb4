import { isObject } from '../../domain/form/visible-answers.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { OfferedStep } from '../../plugins/submissions/index.ts'
import { type OptionWords, wordsOfOption } from './name-of.ts'
import { editorTexts } from './texts.ts'

interface SetStep {
  key: string
  options: Readonly<Record<string, unknown>>
}

/** What is set of a step, in words: one line for each option. */
export const settingsOf = (
  steps: readonly OfferedStep[],
  { key, options }: SetStep,
  language: AdminLanguage,
): { label: string; value: string }[] => {
  const step = steps.find((one) => one.key === key)
  if (!step) return []
  return Object.entries(options).map(([name, value]) => {
    const words = wordsOfOption(step, name, language)
    return { label: words.label, value: valueText(value, words, language) }
  })
}

/** A value in a few words; of what has many parts, how many. */
const valueText = (value: unknown, words: OptionWords, language: AdminLanguage): string => {
  if (typeof value === 'boolean') {
    return say(value ? editorTexts.yes : editorTexts.no, language)
  }
  if (typeof value === 'string') return shortened(words.nameOfValue(value))
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return say(editorTexts.several, language, { n: value.length })
  if (!isObject(value)) return '–'
  const said = value[language] ?? value.de ?? value.var ?? value.name
  return typeof said === 'string'
    ? shortened(said)
    : say(editorTexts.several, language, { n: Object.keys(value).length })
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
