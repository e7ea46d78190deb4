'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  FieldDescription,
  FieldError,
  useAllFormFields,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { allFields, type KnownField } from '../condition-builder/known-field.ts'
import '../condition-builder/style.css'
import { useBlocks } from '../condition-builder/use-blocks.ts'
import { JsonField } from '../json-field/index.tsx'
import { type WrittenValue, writtenValues } from './calculated-list.ts'
import { calculatedTexts } from './texts.ts'
import { ValueEditor } from './value-editor.tsx'

/** Values that follow from the answers, put together by hand; what is no list of them is shown as JSON, and kept. */
export const CalculatedField = (props: JSONFieldClientProps) => {
  const { i18n } = useTranslation()
  const language = adminLanguageOf(i18n.language)
  const { disabled, errorMessage, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: props.path,
  })
  const [state] = useAllFormFields()
  const questions = allFields(state, useBlocks(state))
  const values = writtenValues(value)
  if (!values) return <JsonField {...props} />
  const isOff = props.readOnly === true || disabled
  const put = (next: readonly WrittenValue[]) => {
    setValue(next.length > 0 ? next : null)
  }
  return (
    <fieldset
      className={`field-type logic-field__rows calculated-field${showError ? ' error' : ''}`}
    >
      <legend className="field-label">{getTranslation(props.field.label ?? '', i18n)}</legend>
      <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
      <div className="condition-builder">
        {values.length === 0 && <p>{say(calculatedTexts.none, language)}</p>}
        <ul>
          {values.map((one, i) => (
            <ValueEditor
              key={i}
              number={i + 1}
              value={one}
              fields={[...questions, ...values.slice(0, i).map(asNumber)]}
              language={language}
              disabled={isOff}
              change={(next) => {
                put(values.toSpliced(i, 1, next))
              }}
              remove={() => {
                put(values.toSpliced(i, 1))
              }}
            />
          ))}
        </ul>
        <div className="condition-builder__buttons">
          <button
            type="button"
            disabled={isOff}
            onClick={() => {
              put([...values, { name: '', logic: { '+': [0] } }])
            }}
          >
            {say(calculatedTexts.addValue, language)}
          </button>
        </div>
      </div>
      <FieldDescription description={props.field.admin?.description} path={path} />
    </fieldset>
  )
}

/** A value before is a number to those after it. */
const asNumber = ({ name }: WrittenValue): KnownField => ({
  name,
  type: 'number',
  label: '',
  options: [],
})
