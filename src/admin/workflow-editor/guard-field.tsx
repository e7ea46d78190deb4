'use client'

import { useState } from 'react'

import { formLogicOf, guardOf } from '../../domain/submission/guard-rows.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { ConditionBuilder } from '../condition-builder/index.tsx'
import type { KnownField } from '../condition-builder/known-field.ts'
import { conditionTexts } from '../condition-builder/texts.ts'
import { useCondition } from '../logic-field/use-condition.ts'
import { JsonControl } from './json-control.tsx'
import { editorTexts } from './texts.ts'

interface GuardFieldProps {
  guard: unknown
  set: (guard: unknown) => void
  /** What the condition can look at. */
  facts: readonly KnownField[]
  isReadOnly: boolean
  language: AdminLanguage
}

/** On which condition a way is taken: in rows, or as JSON Logic where rows cannot say it. */
export const GuardField = ({ guard, set, facts, isReadOnly, language }: GuardFieldProps) => {
  const { condition, change } = useCondition(formLogicOf(guard), (next) => {
    set(guardOf(next ?? undefined))
  })
  const [isRaw, setRaw] = useState(false)
  return (
    <fieldset className="workflow-editor__guard">
      <legend>{say(editorTexts.guard, language)}</legend>
      {condition && !isRaw ? (
        <ConditionBuilder
          condition={condition}
          change={change}
          fields={facts}
          none={say(facts.length > 0 ? editorTexts.always : editorTexts.noFacts, language)}
          language={language}
          disabled={isReadOnly}
        />
      ) : (
        <label>
          {say(editorTexts.guardLogic, language)}
          <JsonControl value={guard} set={set} language={language} />
        </label>
      )}
      {condition && (
        <button
          type="button"
          onClick={() => {
            setRaw(!isRaw)
          }}
        >
          {say(isRaw ? conditionTexts.toRows : conditionTexts.toRaw, language)}
        </button>
      )}
    </fieldset>
  )
}
