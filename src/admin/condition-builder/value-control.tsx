'use client'

import type { ConditionRow, RowValue } from '../../domain/form/condition-rows.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { DayControl } from './day-control.tsx'
import type { KnownField } from './known-field.ts'
import { valueKindOf } from './row-values.ts'
import { conditionTexts } from './texts.ts'

interface ValueControlProps {
  row: ConditionRow
  field: KnownField
  set: (value: RowValue) => void
  language: AdminLanguage
  disabled: boolean
}

/** What an answer is compared with, entered as fits the question. */
export const ValueControl = (props: ValueControlProps) => {
  const { row, field, set, language, disabled } = props
  const { value } = row
  const label = say(conditionTexts.value, language)
  switch (valueKindOf(row.operator, field)) {
    case 'none':
      return null
    case 'ticked':
      return <span>{say(conditionTexts.ticked, language)}</span>
    case 'boolean':
      return (
        <select
          aria-label={label}
          disabled={disabled}
          value={value === false ? 'false' : 'true'}
          onChange={({ target }) => {
            set(target.value === 'true')
          }}
        >
          <option value="true">{say(conditionTexts.yes, language)}</option>
          <option value="false">{say(conditionTexts.no, language)}</option>
        </select>
      )
    case 'choice':
      return <Choice {...props} />
    case 'choices':
      return <Choices {...props} />
    case 'day':
      return <DayControl value={value} set={set} language={language} disabled={disabled} />
    case 'number':
      return (
        <input
          aria-label={label}
          disabled={disabled}
          type="number"
          step="any"
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => {
            set(Number.isFinite(target.valueAsNumber) ? target.valueAsNumber : 0)
          }}
        />
      )
    case 'text':
      return (
        <input
          aria-label={label}
          disabled={disabled}
          value={textOf(value)}
          onChange={({ target }) => {
            set(target.value)
          }}
        />
      )
    case 'texts':
      return <Texts {...props} />
  }
}

const Choice = ({ row, field, set, language, disabled }: ValueControlProps) => {
  const value = textOf(row.value)
  const isKnown = field.options.some((option) => option.value === value)
  return (
    <select
      aria-label={say(conditionTexts.value, language)}
      disabled={disabled}
      value={value}
      onChange={({ target }) => {
        set(target.value)
      }}
    >
      {!isKnown && <option value={value}>{value}</option>}
      {field.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label || option.value}
        </option>
      ))}
    </select>
  )
}

/** A single value as text; what is none is empty. */
const textOf = (value: RowValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const listed = (value: RowValue | undefined): readonly (number | string)[] =>
  Array.isArray(value) ? (value as readonly (number | string)[]) : []

const Choices = ({ row, field, set, language, disabled }: ValueControlProps) => {
  const chosen = listed(row.value)
  const unknown = chosen
    .filter((value) => !field.options.some((option) => option.value === value))
    .map((value) => ({ value, label: String(value) }))
  return (
    <fieldset className="condition-builder__choices">
      <legend>{say(conditionTexts.value, language)}</legend>
      {[...field.options, ...unknown].map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            disabled={disabled}
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              set(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }}
          />
          {label || value}
        </label>
      ))}
    </fieldset>
  )
}

/** Read when it is left: while somebody types, a comma at the end belongs to the text. */
const Texts = ({ row, set, language, disabled }: ValueControlProps) => (
  <input
    aria-label={say(conditionTexts.values, language)}
    disabled={disabled}
    defaultValue={listed(row.value).join(', ')}
    onBlur={({ target }) => {
      const words = target.value.split(',').map((word) => word.trim())
      set(words.filter((word) => word !== ''))
    }}
  />
)
