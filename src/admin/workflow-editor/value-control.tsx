'use client'

import { useState } from 'react'

import { isObject } from '../../domain/form/visible-answers.ts'
import { say } from '../../i18n/say.ts'
import { JsonControl } from './json-control.tsx'
import type { OptionFieldProps } from './option-place.ts'
import { kindOf, kindsFor, type ValueKind } from './option-schema.ts'
import { editorTexts, valueKindTexts } from './texts.ts'

interface ValueControlProps extends OptionFieldProps {
  label: string
}

/** A value that stands as it is, or that comes from the case. */
export const ValueControl = (props: ValueControlProps) => {
  const { schema, value, set, language, label } = props
  const kinds = kindsFor(schema)
  const [picked, setPicked] = useState<ValueKind>()
  const kind = picked ?? kindOf(value, kinds)
  return (
    <div className="workflow-editor__value">
      {kinds.length > 1 && (
        <label>
          {say(editorTexts.kind, language)}
          <select
            value={kind}
            onChange={({ target }) => {
              const next = kinds.find((one) => one === target.value)
              setPicked(next)
              set(next === 'fact' ? { var: '' } : undefined)
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {say(valueKindTexts[one], language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {kind === 'fact' ? say(editorTexts.fact, language) : label}
        <Value {...props} kind={kind} />
      </label>
    </div>
  )
}

const Value = ({ kind, value, set, language }: ValueControlProps & { kind: ValueKind }) => {
  switch (kind) {
    case 'json':
      return <JsonControl value={value} set={set} language={language} />
    case 'fact': {
      const place = isObject(value) ? value : {}
      return (
        <input
          value={typeof place.var === 'string' ? place.var : ''}
          placeholder="answers.lastName"
          onChange={({ target }) => {
            set({ ...place, var: target.value })
          }}
        />
      )
    }
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
    case 'text':
      return (
        <textarea
          rows={1}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => {
            set(target.value)
          }}
        />
      )
  }
}
