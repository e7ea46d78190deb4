'use client'

import { type ConditionRow, operatorsOf } from '../../domain/form/condition-rows.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { KnownField } from './known-field.ts'
import { firstRow, isIncomplete, withOperator } from './row-values.ts'
import { conditionTexts, dayTexts, operatorTexts } from './texts.ts'
import { ValueControl } from './value-control.tsx'

/** What every part of the editor of conditions is given. */
export interface Editing {
  fields: readonly KnownField[]
  language: AdminLanguage
  disabled: boolean
}

interface RowEditorProps extends Editing {
  row: ConditionRow
  /** From 1. */
  number: number
  change: (row: ConditionRow) => void
  remove: () => void
}

/** One row: a question, what is said of its answer, and what it is compared with. */
export const RowEditor = ({ row, number, change, remove, ...editing }: RowEditorProps) => {
  const { fields, language, disabled } = editing
  const n = { n: number }
  const known = fields.find(({ name }) => name === row.field)
  const field: KnownField = known ?? { name: row.field, type: 'text', label: '', options: [] }
  return (
    <li>
      <div role="group" aria-label={say(conditionTexts.row, language, n)}>
        <select
          aria-label={say(conditionTexts.field, language)}
          disabled={disabled}
          value={row.field}
          onChange={({ target }) => {
            const chosen = fields.find(({ name }) => name === target.value)
            if (chosen) change(firstRow(chosen))
          }}
        >
          {!known && (
            <option value={row.field}>
              {say(conditionTexts.unknown, language, { name: row.field })}
            </option>
          )}
          {fields.map(({ name, label }) => (
            <option key={name} value={name}>
              {label === '' ? name : `${label} (${name})`}
            </option>
          ))}
        </select>
        <OperatorSelect
          row={row}
          field={field}
          isKnown={known !== undefined}
          change={change}
          {...editing}
        />
        <ValueControl
          // Another question is another control.
          key={`${row.field}/${row.operator}`}
          row={row}
          field={field}
          language={language}
          disabled={disabled}
          set={(value) => {
            change({ ...row, value })
          }}
        />
        <button
          type="button"
          disabled={disabled}
          aria-label={say(conditionTexts.removeRow, language, n)}
          onClick={remove}
        >
          {say(conditionTexts.remove, language)}
        </button>
      </div>
      {isIncomplete(row) && (
        <p className="condition-builder__wrong">{say(conditionTexts.valueMissing, language, n)}</p>
      )}
    </li>
  )
}

interface OperatorSelectProps extends Editing {
  row: ConditionRow
  field: KnownField
  isKnown: boolean
  change: (row: ConditionRow) => void
}

const OperatorSelect = ({
  row,
  field,
  isKnown,
  change,
  language,
  disabled,
}: OperatorSelectProps) => {
  const { operator } = row
  const fitting = isKnown ? operatorsOf(field.type) : []
  const isDay = field.type === 'date' || field.type === 'datetime'
  // What is written already stays to be seen, also where nobody would be offered it.
  const offered = fitting.includes(operator) ? fitting : [operator, ...fitting]
  return (
    <select
      aria-label={say(conditionTexts.operator, language)}
      disabled={disabled}
      value={operator}
      onChange={({ target }) => {
        const chosen = offered.find((one) => one === target.value)
        if (chosen) change(withOperator(row, chosen, field))
      }}
    >
      {offered.map((one) => (
        <option key={one} value={one}>
          {say((isDay && dayTexts[one]) || operatorTexts[one], language)}
        </option>
      ))}
    </select>
  )
}
