import type { DefinitionFault } from '../../domain/submission/check-definition.ts'
import type { DefinitionDraft } from '../../domain/submission/definition-draft.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { OfferedStep } from '../../plugins/submissions/index.ts'
import { labelOfState, nameOfAction, nameOfStep, wordsOfOption } from './name-of.ts'
import { faultTexts, refusalTexts } from './texts.ts'

interface Words {
  draft: DefinitionDraft | undefined
  steps: readonly OfferedStep[]
  language: AdminLanguage
}

/** A fault in words that nobody has to be an engineer for. */
export const faultText = (fault: DefinitionFault, words: Words): string => {
  const { code, detail, refusal } = fault
  const { steps, language } = words
  const step = stepOf(fault, words)
  const text = faultTexts[code]
  if (code === 'OPTION_INVALID' || code === 'SHAPE_INVALID') {
    const why = refusal ? say(refusalTexts[refusal.kind], language, { ...refusal }) : detail
    const { name, help } = optionOf(fault, words)
    return say(text, language, { detail: `${name}${why}${help}` })
  }
  if (code === 'ACTION_UNKNOWN') return say(text, language, { detail: wayOf(fault, words) })
  const named =
    code === 'ACTION_UNHANDLED'
      ? nameOfAction({ steps, step }, detail, language)
      : nameOfStep(steps, detail, language)
  return say(text, language, { detail: named })
}

/** The way a fault is about: the state it leaves, and the action, called as the steps call it that know one. */
const wayOf = ({ path, detail }: DefinitionFault, { draft, steps, language }: Words): string => {
  const way = draft?.transitions[Number(path.split('/')[2])]
  if (!draft || !way) return detail
  const step = steps.find(({ texts }) => texts.actions[way.action])?.key ?? ''
  const action = nameOfAction({ steps, step }, way.action, language)
  return `${labelOfState(draft, way.from, language)}: ${action}`
}

/** The step of the state a fault is about. */
const stepOf = ({ path }: DefinitionFault, { draft }: Words): string =>
  draft?.states[Number(path.split('/')[2])]?.step.key ?? ''

/** The option a fault is about, and what belongs there. */
const optionOf = (fault: DefinitionFault, words: Words): { name: string; help: string } => {
  const { steps, language } = words
  const step = steps.find(({ key }) => key === stepOf(fault, words))
  const [, inner] = fault.path.split('/step/options/')
  if (!step || inner === undefined) return { name: '', help: '' }
  const names = inner.split('/').filter((part) => !/^\d+$/.test(part))
  // What stands in an option of several parts goes by the option that has words.
  while (names.length > 1 && !step.texts.options[names.join('.')]) names.pop()
  const { label, help } = wordsOfOption(step, names.join('.'), language)
  return { name: `${label} – `, help: help ? ` ${help}` : '' }
}
