'use client'

import { addState } from '../../domain/submission/definition-draft.ts'
import { say } from '../../i18n/say.ts'
import { StateCard } from './state-card.tsx'
import { editorTexts } from './texts.ts'
import type { Editing } from './editing.ts'
import { faultsAt, FieldFaults } from './faults.tsx'
import { labelOf } from './name-of.ts'

/** States one below the other, each with its step, its options and its ways on. */
export const StateList = (editing: Editing) => {
  const { draft, check, change, isReadOnly, language } = editing
  const words = { steps: check.steps, draft, language }
  return (
    <fieldset className="workflow-editor__list" disabled={isReadOnly}>
      <label>
        {say(editorTexts.initial, language)}
        <select
          value={draft.initial}
          onChange={({ target }) => {
            change({ ...draft, initial: target.value })
          }}
        >
          {!draft.states.some(({ name }) => name === draft.initial) && (
            <option value={draft.initial}>
              {draft.initial || say(editorTexts.choose, language)}
            </option>
          )}
          {draft.states.map(({ name }, i) => (
            <option key={String(i)} value={name}>
              {labelOf(draft, i, language)}
            </option>
          ))}
        </select>
        <FieldFaults {...words} faults={faultsAt(check.faults, '/initial')} />
      </label>
      <FieldFaults {...words} faults={faultsAt(check.faults, '/states', true)} />
      {draft.states.map((_, i) => (
        <StateCard key={String(i)} index={i} {...editing} />
      ))}
      <button
        type="button"
        onClick={() => {
          change(addState(draft, check.steps[0]?.key ?? ''))
        }}
      >
        {say(editorTexts.addState, language)}
      </button>
    </fieldset>
  )
}
