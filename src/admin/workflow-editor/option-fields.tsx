'use client'

import { useState } from 'react'

import { isObject } from '../../domain/form/visible-answers.ts'
import { textOfJson, valueOfJson } from '../../domain/json.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { OfferedStep } from '../../plugins/submissions/index.ts'
import { type faultsAt, FieldFaults } from './faults.tsx'
import { nameOfOption } from './name-of.ts'
import { editorTexts } from './texts.ts'

type Schema = Record<string, unknown>
type Options = Record<string, unknown>

interface OptionFieldsProps {
  offered: OfferedStep | undefined
  options: Options
  set: (options: Options) => void
  faults: ReturnType<typeof faultsAt>
  language: AdminLanguage
}

/** The options of a step as fields of a form, made from the schema of the step. */
export const OptionFields = ({ offered, options, set, faults, language }: OptionFieldsProps) => (
  <fieldset>
    <legend>{say(editorTexts.options, language)}</legend>
    {offered && propertiesOf(offered.options).length === 0 && (
      <p>{say(editorTexts.noOptions, language)}</p>
    )}
    {offered && (
      <Properties schema={offered.options} value={options} set={set} language={language} />
    )}
    <FieldFaults faults={faults} language={language} />
  </fieldset>
)

const propertiesOf = ({ properties }: Schema): [string, Schema][] =>
  isObject(properties)
    ? Object.entries(properties).flatMap(([name, schema]): [string, Schema][] =>
        isObject(schema) ? [[name, schema]] : [],
      )
    : []

interface PropertiesProps {
  schema: Schema
  value: Options
  set: (value: Options) => void
  language: AdminLanguage
}

const Properties = ({ schema, value, set, language }: PropertiesProps) =>
  propertiesOf(schema).map(([name, inner]) => (
    <OptionField
      key={name}
      name={name}
      schema={inner}
      value={value[name]}
      set={(next) => {
        const { [name]: _before, ...others } = value
        set(next === undefined || next === '' ? others : { ...others, [name]: next })
      }}
      language={language}
    />
  ))

interface OptionFieldProps {
  name: string
  schema: Schema
  value: unknown
  set: (value: unknown) => void
  language: AdminLanguage
}

const OptionField = ({ name, schema, value, set, language }: OptionFieldProps) => {
  const label = nameOfOption(name, language)
  if (schema.type === 'object' && propertiesOf(schema).length > 0) {
    return (
      <fieldset>
        <legend>{label}</legend>
        <Properties
          schema={schema}
          value={isObject(value) ? value : {}}
          set={(next) => {
            set(Object.keys(next).length === 0 ? undefined : next)
          }}
          language={language}
        />
      </fieldset>
    )
  }
  return (
    <label className={schema.type === 'boolean' ? 'is-check' : undefined}>
      {schema.type !== 'boolean' && label}
      <Control schema={schema} value={value} set={set} language={language} />
      {schema.type === 'boolean' && label}
      {typeof schema.description === 'string' && <small>{schema.description}</small>}
    </label>
  )
}

const Control = ({ schema, value, set, language }: Omit<OptionFieldProps, 'name'>) => {
  if (Array.isArray(schema.enum)) {
    return (
      <select
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => {
          set(target.value)
        }}
      >
        <option value="">–</option>
        {schema.enum.map((one) => (
          <option key={String(one)}>{String(one)}</option>
        ))}
      </select>
    )
  }
  switch (schema.type) {
    case 'boolean':
      return (
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => {
            set(target.checked)
          }}
        />
      )
    case 'integer':
    case 'number':
      return (
        <input
          type="number"
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => {
            set(target.value === '' ? undefined : Number(target.value))
          }}
        />
      )
    case 'string':
      return (
        <textarea
          rows={Number(schema.maxLength ?? 0) > 200 ? 3 : 1}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => {
            set(target.value)
          }}
        />
      )
    default:
      return <JsonControl value={value} set={set} language={language} />
  }
}

/** Anything else, as JSON; what is none yet is not taken over. */
export const JsonControl = ({
  value,
  set,
  language,
}: Pick<OptionFieldProps, 'language' | 'set' | 'value'>) => {
  const [typed, setTyped] = useState<string>()
  const isWrong = typed !== undefined && typeof valueOfJson(typed) === 'string'
  return (
    <>
      <textarea
        rows={Math.min(8, Math.max(2, textOfJson(value).split('\n').length))}
        spellCheck={false}
        aria-invalid={isWrong}
        value={typed ?? textOfJson(value)}
        onBlur={() => {
          if (!isWrong) setTyped(undefined)
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          const next = valueOfJson(target.value)
          if (next === null) set(undefined)
          else if (typeof next !== 'string') set(next)
        }}
      />
      {isWrong && (
        <span className="workflow-editor__fault">{say(editorTexts.jsonWrong, language)}</span>
      )}
    </>
  )
}
