'use client'

import type { FormFieldType } from '../../domain/form/form-definition.ts'
import type { UiField } from '../../domain/form/ui-schema.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { previewTexts } from './texts.ts'

/** What a single field needs to be drawn. */
export interface ControlProps {
  id: string
  field: UiField
  label: string
  isRequired: boolean
  isWrong: boolean
  describedBy: string | undefined
  value: unknown
  set: (value: unknown) => void
  language: AdminLanguage
}

/** Kinds of inputs of HTML, where they are not plain text. */
const inputTypes: Partial<Record<FormFieldType, string>> = {
  date: 'date',
  datetime: 'datetime-local',
  email: 'email',
  money: 'number',
  municipality: 'number',
  number: 'number',
  phone: 'tel',
}

/** A field with a label above it. */
export const Control = (props: ControlProps) => {
  const { id, field, label, isRequired, isWrong, describedBy, value, set, language } = props
  const { widget } = field
  const common = {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong,
    'aria-required': isRequired,
  }
  if (widget === 'file') {
    return (
      <label>
        {label}
        <input {...common} type="file" disabled />
        <small>{say(previewTexts.file, language)}</small>
      </label>
    )
  }
  if (widget === 'textarea') {
    return (
      <label>
        {label}
        <textarea
          {...common}
          rows={4}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => {
            set(target.value)
          }}
        />
      </label>
    )
  }
  return (
    <label>
      {label}
      {widget === 'money' && <small>{say(previewTexts.francs, language)}</small>}
      {widget === 'municipality' && <small>{say(previewTexts.bfs, language)}</small>}
      <input
        {...common}
        type={inputTypes[widget] ?? 'text'}
        step={widget === 'money' ? '0.05' : 'any'}
        autoComplete={field.autocomplete}
        value={typedOf(widget, value)}
        onChange={({ target }) => {
          set(answerOf(widget, target.value))
        }}
      />
    </label>
  )
}

/** An answer as it stands in its input. */
const typedOf = (widget: FormFieldType, value: unknown): string => {
  if (typeof value === 'number') return String(widget === 'money' ? value / 100 : value)
  if (typeof value !== 'string') return ''
  return widget === 'datetime' ? value.replace(/:00Z$/, '') : value
}

/** What is typed, as the form wants its answer: money in Rappen, moments in UTC. */
const answerOf = (widget: FormFieldType, typed: string): unknown => {
  if (typed === '') return ''
  if (widget === 'money') return Math.round(Number(typed) * 100)
  if (widget === 'municipality' || widget === 'number') return Number(typed)
  return widget === 'datetime' ? `${typed}:00Z` : typed
}
