'use client'

import type { Expression, Operand } from '../../domain/form/expression.ts'
import { say } from '../../i18n/say.ts'
import type { KnownField } from '../condition-builder/known-field.ts'
import type { Editing } from '../condition-builder/row-editor.tsx'
import { fittingFields } from './calculated-list.ts'
import { calculatedTexts } from './texts.ts'

interface ExpressionEditorProps extends Editing {
  expression: Expression
  change: (expression: Expression) => void
}

/** What a value is computed of. */
export const ExpressionEditor = ({ expression, change, ...editing }: ExpressionEditorProps) => {
  const { fields, language, disabled } = editing
  const fitting = fittingFields(expression.kind, fields)
  if (expression.kind === 'age' || expression.kind === 'count') {
    return (
      <label>
        {say(calculatedTexts.field, language)}{' '}
        <select
          disabled={disabled}
          value={expression.field}
          onChange={({ target }) => {
            change({ ...expression, field: target.value })
          }}
        >
          <FieldOptions fields={fitting} chosen={expression.field} />
          {fitting.length === 0 && expression.field === '' && (
            <option value="">{say(calculatedTexts.noField, language)}</option>
          )}
        </select>
      </label>
    )
  }
  return <Parts expression={expression} fitting={fitting} change={change} {...editing} />
}

interface FieldOptionsProps {
  fields: readonly KnownField[]
  chosen: string
}

/** What is chosen already stays to be seen, also where it is gone from the form. */
const FieldOptions = ({ fields, chosen }: FieldOptionsProps) => (
  <>
    {chosen !== '' && !fields.some(({ name }) => name === chosen) && (
      <option value={chosen}>{chosen}</option>
    )}
    {fields.map(({ name, label }) => (
      <option key={name} value={name}>
        {label === '' ? name : `${label} (${name})`}
      </option>
    ))}
  </>
)

type WithParts = Extract<Expression, { parts: readonly Operand[] }>

interface PartsProps extends Editing {
  expression: WithParts
  fitting: readonly KnownField[]
  change: (expression: Expression) => void
}

const Parts = ({ expression, fitting, change, language, disabled }: PartsProps) => {
  const { kind, parts } = expression
  const put = (next: readonly Operand[]) => {
    const [first, second] = next
    if (kind !== 'difference') change({ kind, parts: next })
    else if (first && second) change({ kind, parts: [first, second] })
  }
  const isFixed = kind === 'difference'
  return (
    <>
      <ul>
        {parts.map((part, i) => (
          <li key={i}>
            <div role="group" aria-label={say(calculatedTexts.operand, language, { n: i + 1 })}>
              <PartControl
                part={part}
                fitting={fitting}
                language={language}
                disabled={disabled}
                set={(next) => {
                  put(parts.toSpliced(i, 1, next))
                }}
              />
              {!isFixed && parts.length > 1 && (
                <button
                  type="button"
                  disabled={disabled}
                  onClick={() => {
                    put(parts.toSpliced(i, 1))
                  }}
                >
                  {say(calculatedTexts.removeOperand, language, { n: i + 1 })}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {!isFixed && (
        <button
          type="button"
          disabled={disabled}
          onClick={() => {
            put([...parts, { number: kind === 'product' ? 1 : 0 }])
          }}
        >
          {say(calculatedTexts.addOperand, language)}
        </button>
      )}
    </>
  )
}

interface PartControlProps extends Omit<Editing, 'fields'> {
  part: Operand
  fitting: readonly KnownField[]
  set: (part: Operand) => void
}

/** Of no field: fields begin with a letter. */
const aNumber = '#'

const PartControl = ({ part, fitting, set, language, disabled }: PartControlProps) => {
  const chosen = 'field' in part ? part.field : ''
  return (
    <>
      <select
        aria-label={say(calculatedTexts.field, language)}
        disabled={disabled}
        value={'field' in part ? part.field : aNumber}
        onChange={({ target }) => {
          set(target.value === aNumber ? { number: 0 } : { field: target.value })
        }}
      >
        <option value={aNumber}>{say(calculatedTexts.number, language)}</option>
        <FieldOptions fields={fitting} chosen={chosen} />
      </select>
      {'number' in part && (
        <input
          aria-label={say(calculatedTexts.number, language)}
          disabled={disabled}
          type="number"
          step="any"
          value={part.number}
          onChange={({ target }) => {
            set({ number: Number.isFinite(target.valueAsNumber) ? target.valueAsNumber : 0 })
          }}
        />
      )}
    </>
  )
}
