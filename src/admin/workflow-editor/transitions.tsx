'use client'

import {
  addTransition,
  changeTransition,
  type DraftTransition,
  removeTransition,
} from '../../domain/submission/definition-draft.ts'
import { say } from '../../i18n/say.ts'
import { faultsAt, FieldFaults } from './faults.tsx'
import { GuardField } from './guard-field.tsx'
import { labelOf, nameOfAction } from './name-of.ts'
import type { Editing } from './editing.ts'
import { editorTexts } from './texts.ts'

interface TransitionsProps extends Editing {
  index: number
}

/** The ways out of a state; the first whose condition holds is taken. */
export const Transitions = ({ index, ...editing }: TransitionsProps) => {
  const { draft, check, change, language } = editing
  const from = draft.states[index]?.name ?? ''
  const actions = check.actions[index] ?? []
  const own = draft.transitions
    .map((transition, at) => ({ ...transition, at }))
    .filter((transition) => transition.from === from)
  return (
    <fieldset>
      <legend>{say(editorTexts.transitions, language)}</legend>
      {actions.length === 0 && own.length === 0 && (
        <p>{say(editorTexts.noTransitions, language)}</p>
      )}
      {own.map(({ at, ...transition }) => (
        <TransitionRow key={at} at={at} transition={transition} actions={actions} {...editing} />
      ))}
      {(actions.length > 0 || own.length > 0) && (
        <button
          type="button"
          onClick={() => {
            // The first way that is still missing.
            const missing = actions.find((one) => !own.some(({ action }) => action === one))
            change(addTransition(draft, { from, action: missing ?? actions[0] ?? 'done' }))
          }}
        >
          {say(editorTexts.addTransition, language)}
        </button>
      )}
    </fieldset>
  )
}

interface TransitionRowProps extends Editing {
  at: number
  transition: DraftTransition
  actions: readonly string[]
}

const TransitionRow = (props: TransitionRowProps) => {
  const { at, transition, actions, draft, check, change, isReadOnly, language } = props
  const { action, from, to, guard } = transition
  const path = `/transitions/${String(at)}`
  const set = (changed: Partial<DraftTransition>) => {
    change(changeTransition(draft, at, changed))
  }
  const { steps } = check
  const step = draft.states.find(({ name }) => name === from)?.step.key ?? ''
  return (
    <div className="workflow-editor__way">
      <Choice
        label={say(editorTexts.action, language)}
        value={action}
        options={actions.map((one) => [one, nameOfAction({ steps, step }, one, language)])}
        set={(value) => {
          set({ action: value })
        }}
      />
      <Choice
        label={say(editorTexts.to, language)}
        value={to}
        options={[
          ...(to === '' ? [pair('', say(editorTexts.choose, language))] : []),
          ...draft.states.map(({ name }, i) => pair(name, labelOf(draft, i, language))),
        ]}
        set={(value) => {
          set({ to: value })
        }}
      />
      <GuardField
        guard={guard}
        set={(value) => {
          set({ guard: value })
        }}
        facts={check.facts}
        isReadOnly={isReadOnly}
        language={language}
      />
      <button
        type="button"
        onClick={() => {
          change(removeTransition(draft, at))
        }}
      >
        {say(editorTexts.removeTransition, language)}
      </button>
      <FieldFaults faults={faultsAt(check.faults, path)} {...{ steps, draft, language }} />
    </div>
  )
}

const pair = (value: string, label: string): [string, string] => [value, label]

interface ChoiceProps {
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  set: (value: string) => void
}

const Choice = ({ label, value, options, set }: ChoiceProps) => (
  <label>
    {label}
    <select
      value={value}
      onChange={({ target }) => {
        set(target.value)
      }}
    >
      {!options.some(([one]) => one === value) && <option value={value}>{value}</option>}
      {options.map(([one, name], i) => (
        <option key={`${one} ${String(i)}`} value={one}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
