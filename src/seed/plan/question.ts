import type { QuestionSource } from '../form-schema.ts'
import { german } from './planned.ts'

/** A question of a form or of a reusable block, as a typed field. */
export const toQuestion = (question: QuestionSource) => {
  const { name, type, label, required, hint, note, options, visibleWhen, sensitive } = question
  const { codeList, optionsFrom, prefill, ech } = question
  const {
    accept,
    format,
    max,
    maxItems,
    maxLength,
    maxMb,
    min,
    minItems,
    multiple,
    pattern,
    step,
  } = question
  const texts = { format, maxLength, pattern }
  const limits = { ...texts, accept, max, maxItems, maxMb, min, minItems, multiple, step }
  const given = Object.fromEntries(
    Object.entries(limits).filter(([, value]) => value !== undefined),
  )
  return {
    name,
    type,
    label: german(label),
    required: required ?? false,
    help: german(hint ?? note),
    options: options?.map((option) =>
      typeof option === 'string'
        ? { value: option, label: german(option) }
        : { value: option.value, label: german(option.label) },
    ),
    codeList,
    optionsFrom,
    prefillFrom: prefill,
    echElement: ech,
    validation: Object.keys(given).length > 0 ? given : undefined,
    visibleWhen,
    sensitive: sensitive ?? false,
  }
}
