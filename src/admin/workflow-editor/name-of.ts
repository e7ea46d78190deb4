import type { DefinitionDraft } from '../../domain/submission/definition-draft.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import type { OfferedStep } from '../../plugins/submissions/index.ts'
import { languageNames, overdueText } from './words.ts'

type Steps = readonly OfferedStep[]

const textsOf = (steps: Steps, key: string) => steps.find((step) => step.key === key)?.texts

/** How a case leaves a step, in words. */
export const nameOfAction = (
  { steps, step }: { steps: Steps; step: string },
  action: string,
  language: AdminLanguage,
): string => {
  if (action === 'overdue') return overdueText[language]
  return textsOf(steps, step)?.actions[action]?.[language] ?? action
}

/** A step in words. */
export const nameOfStep = (steps: Steps, key: string, language: AdminLanguage): string =>
  textsOf(steps, key)?.label[language] ?? key

/** What a step does. */
export const helpOfStep = (steps: Steps, key: string, language: AdminLanguage): string =>
  textsOf(steps, key)?.help[language] ?? ''

/** An option in words, and its values. */
export interface OptionWords {
  label: string
  help: string | undefined
  nameOfValue: (value: string) => string
}

/** An option of a step in words. @param path names from the outside in, with dots */
export const wordsOfOption = (
  step: OfferedStep,
  path: string,
  language: AdminLanguage,
): OptionWords => {
  const name = path.split('.').at(-1) ?? ''
  const texts = step.texts.options[path]
  return {
    // Texts for people have one part for each language.
    label: texts?.label[language] ?? languageNames[name]?.[language] ?? name,
    help: texts?.help[language],
    nameOfValue: (value) => texts?.choices?.[value]?.[language] ?? value,
  }
}

/** A state in words. */
export const labelOf = (draft: DefinitionDraft, index: number, language: AdminLanguage): string => {
  const state = draft.states[index]
  const text = state?.label[language] ?? state?.label.de
  return typeof text === 'string' && text !== '' ? text : (state?.name ?? '')
}

/** A state in words, by its name; the name where there is no such state. */
export const labelOfState = (
  draft: DefinitionDraft,
  name: string,
  language: AdminLanguage,
): string => {
  const index = draft.states.findIndex((state) => state.name === name)
  return index === -1 ? name : labelOf(draft, index, language)
}

interface Way {
  draft: DefinitionDraft
  steps: Steps
  index: number
}

/** How a case takes a way, in words. */
export const nameOfWay = ({ draft, steps, index }: Way, language: AdminLanguage): string => {
  const { from, action = '' } = draft.transitions[index] ?? {}
  const step = draft.states.find(({ name }) => name === from)?.step.key ?? ''
  return nameOfAction({ steps, step }, action, language)
}
