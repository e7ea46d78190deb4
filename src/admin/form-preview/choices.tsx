'use client'

import type { UiField } from '../../domain/form/ui-schema.ts'
import { say } from '../../i18n/say.ts'
import type { ControlProps } from './control.tsx'
import { previewTexts } from './texts.ts'

const choices: ReadonlySet<string> = new Set([
  'boolean',
  'checkbox',
  'checkboxes',
  'radio',
  'select',
])

/** Whether a field is answered by choosing; without options it is a text. */
export const isChoice = ({ widget, options }: UiField): boolean =>
  choices.has(widget) && (options !== undefined || widget === 'boolean' || widget === 'checkbox')

/** A field that is answered by choosing. */
export const Choices = (props: ControlProps) => {
  const { widget } = props.field
  if (widget === 'checkbox') return <Box {...props} />
  return widget === 'select' ? <Select {...props} /> : <Group {...props} />
}

const Box = ({ id, label, isWrong, describedBy, value, set }: ControlProps) => (
  <label className="own-page__check">
    <input
      id={id}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      type="checkbox"
      checked={value === true}
      onChange={({ target }) => {
        set(target.checked)
      }}
    />
    {label}
  </label>
)

const Select = (props: ControlProps) => {
  const { id, field, label, isWrong, isRequired, describedBy, value, set, language } = props
  return (
    <label>
      {label}
      <select
        id={id}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        aria-required={isRequired}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => {
          set(target.value)
        }}
      >
        <option value="">{say(previewTexts.choose, language)}</option>
        {(field.options ?? []).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Several answers under one question: yes or no, one of several, several of several. */
const Group = ({ id, field, label, describedBy, value, set, language }: ControlProps) => {
  const isMany = field.widget === 'checkboxes'
  const chosen: unknown[] = Array.isArray(value) ? value : []
  const options =
    field.widget === 'boolean'
      ? [
          { answer: true, label: say(previewTexts.yes, language) },
          { answer: false, label: say(previewTexts.no, language) },
        ]
      : (field.options ?? []).map((option) => ({ answer: option.value, label: option.label }))
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={String(option.answer)}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={id}
            checked={isMany ? chosen.includes(option.answer) : value === option.answer}
            onChange={({ target }) => {
              const others = chosen.filter((one) => one !== option.answer)
              const many = target.checked ? [...others, option.answer] : others
              set(isMany ? many : option.answer)
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
