'use client'

import {
  FieldDescription,
  FieldError,
  useAllFormFields,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'

import { logicFaults, ownVariables, toLogic, variablesOf } from '../../domain/form/logic.ts'
import { formFindingMessages } from '../../i18n/form-finding-messages.ts'
import { type AdminLanguage, adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { ConditionBuilder } from '../condition-builder/index.tsx'
import { fieldsBefore } from '../condition-builder/known-field.ts'
import { conditionTexts } from '../condition-builder/texts.ts'
import { useBlocks } from '../condition-builder/use-blocks.ts'
import { JsonField } from '../json-field/index.tsx'
import './style.css'
import { useCondition } from './use-condition.ts'

/** A condition in rows, or as JSON Logic where rows cannot say it, with what is wrong about it beside it. */
export const LogicField = (props: JSONFieldClientProps) => {
  const { i18n } = useTranslation()
  const language = adminLanguageOf(i18n.language)
  const { disabled, errorMessage, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: props.path,
  })
  const [fields] = useAllFormFields()
  const known = fieldsBefore(fields, path, useBlocks(fields))
  const { condition, change } = useCondition(value, setValue)
  const [isRaw, setRaw] = useState(false)
  const wrong = troublesOf(
    value,
    known.map(({ name }) => name),
  ).map(({ code, ...values }) => say(formFindingMessages[code], language, values))
  const isInRows = condition !== undefined && !isRaw
  return (
    <div className="logic-field">
      {isInRows ? (
        <fieldset className={`field-type logic-field__rows${showError ? ' error' : ''}`}>
          <legend className="field-label">{getTranslation(props.field.label ?? '', i18n)}</legend>
          <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
          <ConditionBuilder
            condition={condition}
            change={change}
            fields={known}
            language={language}
            disabled={props.readOnly === true || disabled}
          />
          <FieldDescription description={props.field.admin?.description} path={path} />
        </fieldset>
      ) : (
        <>
          <JsonField {...props} />
          {condition === undefined && (
            <p className="logic-field__note">{say(conditionTexts.raw, language)}</p>
          )}
        </>
      )}
      <Troubles wrong={wrong} />
      {condition !== undefined && <Switch isRaw={isRaw} set={setRaw} language={language} />}
    </div>
  )
}

const Troubles = ({ wrong }: { wrong: readonly string[] }) => (
  <div role="status" className="logic-field__troubles">
    {wrong.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
)

interface SwitchProps {
  isRaw: boolean
  set: (isRaw: boolean) => void
  language: AdminLanguage
}

const Switch = ({ isRaw, set, language }: SwitchProps) => (
  <button
    type="button"
    className="logic-field__switch"
    onClick={() => {
      set(!isRaw)
    }}
  >
    {say(isRaw ? conditionTexts.toRows : conditionTexts.toRaw, language)}
  </button>
)

type Trouble =
  | { code: 'E18_CONDITION_INVALID'; subject: string }
  | { code: 'E18_CONDITION_FIELD_UNKNOWN'; name: string }

/** Text that is no JSON yet is the plain field's business. */
const troublesOf = (value: unknown, known: readonly string[]): Trouble[] => {
  if (typeof value !== 'object' || value === null) return []
  const logic = toLogic(value)
  if (logic === undefined) return []
  const faults = logicFaults(logic)
  if (faults.length > 0) {
    return faults.map(({ subject }) => ({ code: 'E18_CONDITION_INVALID', subject }))
  }
  const names = [...known, ...ownVariables]
  return variablesOf(logic)
    .filter((name) => !names.includes(name))
    .map((name) => ({ code: 'E18_CONDITION_FIELD_UNKNOWN', name }))
}
