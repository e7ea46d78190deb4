'use client'

import { wordsOfOption } from './name-of.ts'
import type { OptionFieldProps } from './option-place.ts'
import { JsonControl } from './json-control.tsx'
import { writingOf } from './option-schema.ts'

interface ControlProps extends OptionFieldProps {
  /** Id of the sentence that says what to write. */
  describedBy: string | undefined
}

/** What one value is written with; what is not said is what the step takes then. */
export const Control = (props: ControlProps) => {
  const { schema, set, describedBy } = props
  const value = props.value ?? schema.default
  const common = { 'aria-describedby': describedBy }
  switch (writingOf(schema)) {
    case 'choice':
      return <Choice {...props} />
    case 'check':
      return (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => {
            set(target.checked)
          }}
        />
      )
    case 'number':
      return (
        <input
          {...common}
          type="number"
          min={limitOf(schema.minimum)}
          max={limitOf(schema.maximum)}
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => {
            set(target.value === '' ? undefined : Number(target.value))
          }}
        />
      )
    case 'text':
      return (
        <textarea
          {...common}
          rows={Number(schema.maxLength ?? 0) > 200 ? 3 : 1}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => {
            set(target.value)
          }}
        />
      )
    case 'entries':
    case 'group':
    case 'json':
    case 'list':
    case 'value':
      return <JsonControl {...props} />
  }
}

const limitOf = (limit: unknown): number | undefined =>
  typeof limit === 'number' ? limit : undefined

const Choice = ({ schema, value, set, step, path, language, describedBy }: ControlProps) => {
  const { nameOfValue } = wordsOfOption(step, path, language)
  const values: unknown[] = Array.isArray(schema.enum) ? schema.enum : []
  const chosen = value ?? schema.default
  return (
    <select
      aria-describedby={describedBy}
      value={typeof chosen === 'string' ? chosen : ''}
      onChange={({ target }) => {
        set(target.value)
      }}
    >
      {schema.default === undefined && <option value="">–</option>}
      {values.map((one) => (
        <option key={String(one)} value={String(one)}>
          {nameOfValue(String(one))}
        </option>
      ))}
    </select>
  )
}
