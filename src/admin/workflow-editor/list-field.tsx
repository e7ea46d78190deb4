'use client'

import type { ReactNode } from 'react'

import { isObject } from '../../domain/form/visible-answers.ts'
import { say } from '../../i18n/say.ts'
import { faultsAt, FieldFaults } from './faults.tsx'
import type { OptionFieldProps } from './option-place.ts'
import { type Options, resolved, type Schema } from './option-schema.ts'
import { editorTexts } from './texts.ts'

interface ListFieldProps extends OptionFieldProps {
  label: string
  /** Shows the form of one part. */
  showPart: (part: {
    at: string
    schema: Schema
    value: Options
    set: (value: Options) => void
  }) => ReactNode
}

/** A list of which each part is a small form. */
export const ListField = ({ label, showPart, ...props }: ListFieldProps) => {
  const { at, schema, value, set, step, language, faults } = props
  const parts: unknown[] = Array.isArray(value) ? value : []
  const inner = isObject(schema.items) ? resolved(schema.items, step.options) : {}
  return (
    <>
      {parts.map((part, i) => (
        <fieldset key={String(i)}>
          <legend>{say(editorTexts.part, language, { label, n: i + 1 })}</legend>
          {showPart({
            at: `${at}/${String(i)}`,
            schema: inner,
            value: isObject(part) ? part : {},
            set: (next) => {
              set(parts.map((one, other) => (other === i ? next : one)))
            },
          })}
          <FieldFaults {...props} faults={faultsAt(faults, `${at}/${String(i)}`, true)} />
          <button
            type="button"
            onClick={() => {
              set(parts.filter((_, other) => other !== i))
            }}
          >
            {say(editorTexts.removePart, language, { label, n: i + 1 })}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => {
          set([...parts, {}])
        }}
      >
        {say(editorTexts.addPart, language, { label })}
      </button>
    </>
  )
}
