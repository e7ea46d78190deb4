'use client'

import { useAllFormFields, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { logicFaults, ownVariables, toLogic, variablesOf } from '../../domain/form/logic.ts'
import { formFindingMessages } from '../../i18n/form-finding-messages.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { JsonField } from '../json-field/index.tsx'
import './style.css'

/** Any field of the form, and of a block in it. */
const namePath = /^sections\.\d+\.fields\.\d+\.(itemFields\.\d+\.)?name$/

/** A condition in JSON Logic with what is wrong about it beside it, while it is written. */
export const LogicField = (props: JSONFieldClientProps) => {
  const { i18n } = useTranslation()
  const language = adminLanguageOf(i18n.language)
  const { value } = useField<unknown>({ potentiallyStalePath: props.path })
  const [fields] = useAllFormFields()
  const known = Object.entries(fields).flatMap(([path, field]) =>
    namePath.test(path) && typeof field.value === 'string' ? [field.value] : [],
  )
  const wrong = troublesOf(value, known).map(({ code, ...values }) =>
    say(formFindingMessages[code], language, values),
  )
  return (
    <div className="logic-field">
      <JsonField {...props} />
      <div role="status" className="logic-field__troubles">
        {wrong.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </div>
  )
}

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
