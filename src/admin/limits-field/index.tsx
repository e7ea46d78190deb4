'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  FieldDescription,
  FieldError,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'

import { faultyLimits, type FieldLimits } from '../../domain/form/limits-of.ts'
import { formFindingMessages } from '../../i18n/form-finding-messages.ts'
import { type AdminLanguage, adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import '../condition-builder/style.css'
import { JsonField } from '../json-field/index.tsx'
import { LimitControl } from './limit-control.tsx'
import { limitsFor, withLimit, writtenLimits } from './limit-list.ts'
import './style.css'
import { limitsTexts, limitTexts } from './texts.ts'

/** The limits of an answer, as fits its kind; as JSON where somebody wrote what the fields cannot show. */
export const LimitsField = (props: JSONFieldClientProps) => {
  const { i18n } = useTranslation()
  const language = adminLanguageOf(i18n.language)
  const { disabled, errorMessage, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: props.path,
  })
  const kind: unknown = useFormFields(([fields]) => fields[path.replace(/[^.]+$/, 'type')]?.value)
  const type = typeof kind === 'string' ? kind : 'text'
  const [isRaw, setRaw] = useState(false)
  const limits = limitsFor(type)
  const written = writtenLimits(type, value)
  // A kind of answer that has no limits is asked for none.
  if (written && limits.length === 0) return null
  if (!written || isRaw) {
    return (
      <div className="limits-field">
        <JsonField {...props} />
        {!written && <p className="limits-field__note">{say(limitsTexts.raw, language)}</p>}
        {written && <Switch to="toFields" set={setRaw} language={language} />}
      </div>
    )
  }
  return (
    <fieldset className={`field-type limits-field${showError ? ' error' : ''}`}>
      <legend className="field-label">{getTranslation(props.field.label ?? '', i18n)}</legend>
      <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
      <div className="condition-builder limits-field__limits">
        {limits.map((limit) => (
          <LimitControl
            key={limit.name}
            limit={limit}
            type={type}
            value={written[limit.name]}
            set={(next) => {
              setValue(withLimit(written, limit.name, next))
            }}
            language={language}
            disabled={props.readOnly === true || disabled}
          />
        ))}
      </div>
      <Troubles written={written} language={language} />
      <FieldDescription description={props.field.admin?.description} path={path} />
      <Switch to="toRaw" set={setRaw} language={language} />
    </fieldset>
  )
}

interface SwitchProps {
  to: 'toFields' | 'toRaw'
  set: (isRaw: boolean) => void
  language: AdminLanguage
}

const Switch = ({ to, set, language }: SwitchProps) => (
  <button
    type="button"
    className="logic-field__switch"
    onClick={() => {
      set(to === 'toRaw')
    }}
  >
    {say(limitsTexts[to], language)}
  </button>
)

/** What is wrong with limits, beside them. */
const Troubles = ({ written, language }: { written: FieldLimits; language: AdminLanguage }) => {
  const faulty = faultyLimits({ validation: written }).map((name) =>
    say(formFindingMessages.E20_VALIDATION_INVALID, language, {
      limit: Object.hasOwn(limitTexts, name)
        ? say(limitTexts[name as keyof FieldLimits], language)
        : name,
    }),
  )
  const { min, max, minLength, maxLength, minItems, maxItems } = written
  const pairs = [
    [min, max],
    [minLength, maxLength],
    [minItems, maxItems],
  ]
  const isWrong = pairs.some(
    ([from, to]) => typeof from === 'number' && typeof to === 'number' && from > to,
  )
  return (
    <div role="status">
      {[...faulty, ...(isWrong ? [say(limitsTexts.wrongOrder, language)] : [])].map((text) => (
        <p key={text} className="condition-builder__wrong">
          {text}
        </p>
      ))}
    </div>
  )
}
