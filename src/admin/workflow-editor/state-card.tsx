'use client'

import {
  changeState,
  type DraftState,
  removeState,
} from '../../domain/submission/definition-draft.ts'
import { type AdminLanguage, adminLanguages } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { faultsAt, type FaultWords, FieldFaults } from './faults.tsx'
import { helpOfStep, nameOfStep } from './name-of.ts'
import { OptionFields } from './option-fields.tsx'
import type { Editing } from './editing.ts'
import { editorTexts } from './texts.ts'
import { Transitions } from './transitions.tsx'
import { languageNames } from './words.ts'

interface StateCardProps extends Editing {
  index: number
}

/** A state: what it is called, what is done there, how long it may take, and how it goes on. */
export const StateCard = ({ index, ...editing }: StateCardProps) => {
  const { draft, check, change, language } = editing
  const state = draft.states[index]
  if (!state) return null
  const at = `/states/${String(index)}`
  const set = (changed: Partial<DraftState>) => {
    change(changeState(draft, index, changed))
  }
  const offered = check.steps.find(({ key }) => key === state.step.key)
  const ownFaults = faultsAt(check.faults, at)
  const words = { faults: check.faults, steps: check.steps, draft, language }
  const values = {
    n: index + 1,
    name: stringOf(state.label[language] ?? state.label.de) || state.name,
  }
  return (
    <details className={ownFaults.length > 0 ? 'is-faulty' : undefined} open={index === 0}>
      <summary>
        {ownFaults.length > 0 && '✕ '}
        {say(editorTexts.state, language, values)} ·{' '}
        {nameOfStep(check.steps, state.step.key, language)}{' '}
        {state.name === draft.initial && say(editorTexts.isInitial, language)}
      </summary>
      <FieldFaults {...words} faults={faultsAt(check.faults, at, true)} />
      <TextInput
        label={say(editorTexts.name, language)}
        value={state.name}
        set={(name) => {
          set({ name })
        }}
        words={{ ...words, faults: faultsAt(check.faults, `${at}/name`) }}
      />
      {adminLanguages.map((one) => (
        <TextInput
          key={one}
          label={say(editorTexts.label, language, {
            language: languageNames[one]?.[language] ?? one,
          })}
          value={stringOf(state.label[one])}
          set={(text) => {
            set({ label: withText(state.label, one, text) })
          }}
          words={{ ...words, faults: faultsAt(check.faults, `${at}/label/${one}`) }}
        />
      ))}
      <label>
        {say(editorTexts.step, language)}
        <select
          value={state.step.key}
          onChange={({ target }) => {
            set({ step: { key: target.value, options: {} } })
          }}
        >
          {!offered && <option value={state.step.key}>{state.step.key}</option>}
          {check.steps.map(({ key }) => (
            <option key={key} value={key}>
              {nameOfStep(check.steps, key, language)}
            </option>
          ))}
        </select>
      </label>
      <p>{helpOfStep(check.steps, state.step.key, language)}</p>
      <FieldFaults {...words} faults={faultsAt(check.faults, `${at}/step/key`)} />
      {offered && (
        <OptionFields
          {...words}
          step={offered}
          at={`${at}/step/options`}
          options={state.step.options}
          set={(options) => {
            set({ step: { ...state.step, options } })
          }}
        />
      )}
      {(offered?.waits || state.deadline !== undefined) && (
        <Deadline
          state={state}
          set={set}
          words={{ ...words, faults: faultsAt(check.faults, `${at}/deadline`) }}
        />
      )}
      <Transitions index={index} {...editing} />
      <button
        type="button"
        onClick={() => {
          change(removeState(draft, index))
        }}
      >
        {say(editorTexts.removeState, language)}
      </button>
    </details>
  )
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** German stays, empty or not: it has to be there. */
const withText = (label: Record<string, unknown>, language: AdminLanguage, text: string) => {
  const { [language]: _before, ...others } = label
  return text === '' && language !== 'de' ? others : { ...others, [language]: text }
}

interface TextInputProps {
  label: string
  value: string
  set: (value: string) => void
  words: FaultWords
}

const TextInput = ({ label, value, set, words }: TextInputProps) => (
  <label>
    {label}
    <input
      value={value}
      aria-invalid={words.faults.length > 0}
      onChange={({ target }) => {
        set(target.value)
      }}
    />
    <FieldFaults {...words} />
  </label>
)

interface DeadlineProps {
  state: DraftState
  set: (changed: Partial<DraftState>) => void
  words: FaultWords
}

const Deadline = ({ state: { deadline }, set, words }: DeadlineProps) => (
  <label>
    {say(editorTexts.deadline, words.language)}
    <input
      type="number"
      min={1}
      max={9999}
      value={/^P(\d+)D$/.exec(deadline ?? '')?.[1] ?? ''}
      aria-invalid={words.faults.length > 0}
      onChange={({ target }) => {
        set({ deadline: target.value === '' ? '' : `P${target.value}D` })
      }}
    />
    <FieldFaults {...words} />
  </label>
)
