import { conditionOf } from '../../domain/form/condition-from-logic.ts'
import {
  type ConditionGroup,
  type ConditionRow,
  isGroup,
  type Join,
  type RowValue,
} from '../../domain/form/condition-rows.ts'
import { formLogicOf } from '../../domain/submission/guard-rows.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { KnownField } from '../condition-builder/known-field.ts'
import { conditionTexts, operatorTexts } from '../condition-builder/texts.ts'
import { editorTexts } from './texts.ts'

interface Words {
  facts: readonly KnownField[]
  language: AdminLanguage
}

/** A condition in a sentence; undefined where rows cannot say it. */
export const guardWords = (guard: unknown, words: Words): string | undefined => {
  const condition = conditionOf(formLogicOf(guard))
  if (!condition) return undefined
  const { join, entries } = condition
  return joined(
    join,
    entries.map((entry) => entryWords(entry, words)),
    words,
  )
}

const joined = (join: Join, parts: readonly string[], { language }: Words): string =>
  parts.join(` ${say(join === 'all' ? editorTexts.and : editorTexts.or, language)} `)

const entryWords = (entry: ConditionGroup | ConditionRow, words: Words): string => {
  if (!isGroup(entry)) return rowWords(entry, words)
  const { join, rows } = entry
  return `(${joined(
    join,
    rows.map((row) => rowWords(row, words)),
    words,
  )})`
}

const rowWords = ({ field, operator, value }: ConditionRow, { facts, language }: Words): string => {
  const known = facts.find(({ name }) => name === field)
  const said = say(operatorTexts[operator], language)
  const name = known && known.label !== '' ? `«${known.label}»` : field
  const compared = value === undefined ? '' : ` ${valueWords(value, known, language)}`
  return `${name} ${said}${compared}`
}

const valueWords = (
  value: RowValue,
  known: KnownField | undefined,
  language: AdminLanguage,
): string => {
  if (typeof value === 'boolean') {
    return say(value ? conditionTexts.yes : conditionTexts.no, language)
  }
  if (typeof value === 'object' && 'day' in value) return say(conditionTexts[value.day], language)
  const values: readonly (number | string)[] = typeof value === 'object' ? value : [value]
  return values
    .map((one) => {
      const label = known?.options.find((option) => option.value === one)?.label
      return label ? `«${label}»` : String(one)
    })
    .join(', ')
}
