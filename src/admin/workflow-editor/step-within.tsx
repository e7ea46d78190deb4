'use client'

import type { ReactNode } from 'react'

import { isObject } from '../../domain/form/visible-answers.ts'
import { say } from '../../i18n/say.ts'
import type { OfferedStep } from '../../plugins/submissions/index.ts'
import { faultsAt, FieldFaults } from './faults.tsx'
import { nameOfStep } from './name-of.ts'
import type { OptionPlace } from './option-place.ts'
import type { Options } from './option-schema.ts'
import { editorTexts } from './texts.ts'

interface StepWithinProps extends OptionPlace {
  at: string
  value: Options
  set: (value: Options) => void
  /** Shows the options of the step. */
  showOptions: (given: {
    step: OfferedStep
    at: string
    options: Options
    set: (options: Options) => void
  }) => ReactNode
}

/** A step inside of another one: which, and its options. */
export const StepWithin = ({ at, value, set, showOptions, ...place }: StepWithinProps) => {
  const { step: outer, steps, language, faults } = place
  const { key, options } = value
  const possible = steps.filter(
    (step) => step.key !== outer.key && Object.keys(step.texts.actions).length > 0,
  )
  const chosen = possible.find((step) => step.key === key)
  return (
    <>
      <label>
        {say(editorTexts.step, language)}
        <select
          value={chosen?.key ?? ''}
          onChange={({ target }) => {
            set({ key: target.value, options: {} })
          }}
        >
          {!chosen && <option value="">{say(editorTexts.choose, language)}</option>}
          {possible.map((step) => (
            <option key={step.key} value={step.key}>
              {nameOfStep(steps, step.key, language)}
            </option>
          ))}
        </select>
      </label>
      <FieldFaults {...place} faults={faultsAt(faults, `${at}/key`)} />
      {chosen &&
        showOptions({
          step: chosen,
          at: `${at}/options`,
          options: isObject(options) ? options : {},
          set: (next) => {
            set({ ...value, options: next })
          },
        })}
    </>
  )
}
