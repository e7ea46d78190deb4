'use client'

import { useState } from 'react'

import {
  type Expression,
  expressionKinds,
  expressionLogic,
  expressionOf,
} from '../../domain/form/expression.ts'
import { textOfJson, valueOfJson } from '../../domain/json.ts'
import { say } from '../../i18n/say.ts'
import type { Editing } from '../condition-builder/row-editor.tsx'
import { initialExpression, wrongWith, type WrittenValue } from './calculated-list.ts'
import { ExpressionEditor } from './expression-editor.tsx'
import { calculatedTexts, kindTexts } from './texts.ts'

interface ValueEditorProps extends Editing {
  value: WrittenValue
  /** From 1. */
  number: number
  change: (value: WrittenValue) => void
  remove: () => void
}

/** One calculated value: its name, and what is computed. */
export const ValueEditor = ({ value, number, change, remove, ...editing }: ValueEditorProps) => {
  const { fields, language, disabled } = editing
  const { name, logic } = value
  const expression = expressionOf(logic)
  const wrong = wrongWith(value, { known: fields.map((field) => field.name), language })
  const n = { n: number }
  return (
    <li>
      <fieldset>
        <legend>{say(calculatedTexts.value, language, n)}</legend>
        <div className="condition-builder__buttons">
          <label>
            {say(calculatedTexts.name, language)}{' '}
            <input
              disabled={disabled}
              value={name}
              onChange={({ target }) => {
                change({ name: target.value, logic })
              }}
            />
          </label>
          <KindSelect
            kind={expression?.kind ?? 'other'}
            {...editing}
            change={(kind) => {
              change({ name, logic: logicOf(kind, logic, editing) })
            }}
          />
          <button type="button" disabled={disabled} onClick={remove}>
            {say(calculatedTexts.removeValue, language, n)}
          </button>
        </div>
        {expression ? (
          <ExpressionEditor
            expression={expression}
            {...editing}
            change={(next) => {
              change({ name, logic: expressionLogic(next) })
            }}
          />
        ) : (
          <RawLogic
            logic={logic}
            {...editing}
            change={(next) => {
              change({ name, logic: next })
            }}
          />
        )}
        <div role="status">
          {wrong.map((text) => (
            <p key={text} className="condition-builder__wrong">
              {text}
            </p>
          ))}
        </div>
      </fieldset>
    </li>
  )
}

interface RawLogicProps extends Editing {
  logic: unknown
  change: (logic: unknown) => void
}

/** JSON Logic by hand. It is read when it is left: while somebody types it is theirs. */
const RawLogic = ({ logic, change, language, disabled }: RawLogicProps) => {
  const [typed, setTyped] = useState<string>()
  return (
    <label>
      {say(calculatedTexts.logic, language)}
      <textarea
        disabled={disabled}
        rows={4}
        spellCheck={false}
        value={typed ?? textOfJson(logic)}
        onChange={({ target }) => {
          setTyped(target.value)
        }}
        onBlur={() => {
          if (typed !== undefined) change(valueOfJson(typed) ?? '')
          setTyped(undefined)
        }}
      />
    </label>
  )
}

type Kind = Expression['kind'] | 'other'

/** What another kind begins with: nothing of what is there is lost where it is to be written by hand. */
const logicOf = (kind: Kind, logic: unknown, { fields }: Editing): unknown =>
  kind === 'other' ? { '+': [logic, 0] } : expressionLogic(initialExpression(kind, fields))

interface KindSelectProps extends Editing {
  kind: Kind
  change: (kind: Kind) => void
}

const kinds: readonly Kind[] = [...expressionKinds, 'other']

const KindSelect = ({ kind, change, language, disabled }: KindSelectProps) => (
  <label>
    {say(calculatedTexts.kind, language)}{' '}
    <select
      disabled={disabled}
      value={kind}
      onChange={({ target }) => {
        const chosen = kinds.find((one) => one === target.value)
        if (chosen) change(chosen)
      }}
    >
      {kinds.map((one) => (
        <option key={one} value={one}>
          {say(kindTexts[one], language)}
        </option>
      ))}
    </select>
  </label>
)
