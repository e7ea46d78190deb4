'use client'

import { useId } from 'react'

import { isObject } from '../../domain/form/visible-answers.ts'
import { say } from '../../i18n/say.ts'
import { EntriesField } from './entries-field.tsx'
import { faultsAt, FieldFaults } from './faults.tsx'
import { ListField } from './list-field.tsx'
import { wordsOfOption } from './name-of.ts'
import { Control } from './option-control.tsx'
import type { OptionFieldProps, OptionPlace } from './option-place.ts'
import {
  fitting,
  type Options,
  propertiesOf,
  resolved,
  type Schema,
  shapeOf,
  writingOf,
} from './option-schema.ts'
import { StepWithin } from './step-within.tsx'
import { editorTexts } from './texts.ts'
import { ValueControl } from './value-control.tsx'

interface OptionFieldsProps extends OptionPlace {
  /** JSON Pointer of the options in the definition. */
  at: string
  options: Options
  set: (options: Options) => void
}

/** The options of a step as fields of a form, made from the schema of the step, with the words of the step. */
export const OptionFields = ({ at, options, set, ...place }: OptionFieldsProps) => {
  const { step, language } = place
  const schema = shapeOf(step.options, options)
  return (
    <fieldset>
      <legend>{say(editorTexts.options, language)}</legend>
      {propertiesOf(schema).length === 0 && <p>{say(editorTexts.noOptions, language)}</p>}
      <Properties
        {...place}
        at={at}
        path=""
        schema={schema}
        value={options}
        set={(next) => {
          set(fitting(step.options, next))
        }}
      />
      <FieldFaults {...place} faults={faultsAt(place.faults, at, true)} />
    </fieldset>
  )
}

interface PropertiesProps extends OptionPlace {
  at: string
  /** Names from the outside in, with dots. */
  path: string
  schema: Schema
  value: Options
  set: (value: Options) => void
}

const Properties = ({ at, path, schema, value, set, ...place }: PropertiesProps) =>
  isStepWithin(schema) ? (
    <StepWithin
      {...place}
      at={at}
      value={value}
      set={set}
      showOptions={(given) => <OptionFields {...place} {...given} />}
    />
  ) : (
    propertiesOf(schema).map(([name, inner]) => (
      <OptionField
        {...place}
        key={name}
        at={`${at}/${name}`}
        path={path === '' ? name : `${path}.${name}`}
        schema={resolved(inner, place.step.options)}
        value={value[name]}
        set={(next) => {
          const { [name]: _before, ...others } = value
          set(next === undefined || next === '' ? others : { ...others, [name]: next })
        }}
      />
    ))
  )

/** A step with options of its own, such as those of a branch. */
const isStepWithin = (schema: Schema): boolean =>
  propertiesOf(schema)
    .map(([name]) => name)
    .join() === 'key,options'

/** What it is called, what it is written with, what is to be written, and what is wrong with it. */
const OptionField = (props: OptionFieldProps) => {
  const { at, path, schema, value, step, language, faults } = props
  const { label, help } = wordsOfOption(step, path, language)
  const id = useId()
  const writing = writingOf(schema)
  const isWhole = ['entries', 'group', 'list', 'value'].includes(writing)
  const note = help && <small id={id}>{help}</small>
  // Of what stands further inside the parts themselves say what is wrong.
  const own = faultsAt(faults, at, isWhole && writing !== 'value')
  if (isWhole) {
    return (
      <fieldset aria-describedby={help && id}>
        <legend>{label}</legend>
        {note}
        {writing === 'group' && (
          <Properties {...props} value={isObject(value) ? value : {}} set={setGroup(props)} />
        )}
        {writing === 'list' && (
          <ListField
            {...props}
            label={label}
            showPart={(part) => <Properties {...props} {...part} />}
          />
        )}
        {writing === 'entries' && <EntriesField {...props} />}
        {writing === 'value' && <ValueControl {...props} label={label} />}
        <FieldFaults {...props} faults={own} />
      </fieldset>
    )
  }
  return (
    <div className="workflow-editor__option">
      <label className={writing === 'check' ? 'is-check' : undefined}>
        {writing !== 'check' && label}
        <Control {...props} describedBy={help && id} />
        {writing === 'check' && label}
      </label>
      {note}
      <FieldFaults {...props} faults={own} />
    </div>
  )
}

/** A group of which nothing is left is none. */
const setGroup =
  ({ set }: OptionFieldProps) =>
  (next: Options): void => {
    set(Object.keys(next).length === 0 ? undefined : next)
  }
