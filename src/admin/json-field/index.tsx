'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'

import { checkJson, textOfJson, valueOfJson } from '../../domain/json.ts'
import { messageFor } from '../../i18n/messages.ts'

/** A box of text for JSON: read when it is left, with the complaint beside it. Needs nothing from anywhere else. */
export const JsonField = ({ field, path: given, readOnly }: JSONFieldClientProps) => {
  const { i18n } = useTranslation()
  const { disabled, errorMessage, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: given,
  })
  // While somebody types the text is theirs; before and after it is made from the value.
  const [typed, setTyped] = useState<string>()
  const verdict = typed === undefined ? checkJson(value) : undefined
  const isWrong = verdict !== undefined || showError
  const text = typed ?? textOfJson(value)
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={`field-type json-text${isWrong ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required === true} />
      <div className="field-type__wrap">
        <FieldError
          message={verdict ? messageFor(verdict, i18n.language) : (errorMessage ?? '')}
          path={path}
          showError={isWrong}
        />
        <textarea
          aria-invalid={isWrong}
          disabled={readOnly === true || disabled}
          id={id}
          name={path}
          onBlur={() => {
            setTyped(undefined)
          }}
          onChange={({ target }) => {
            setTyped(target.value)
            setValue(valueOfJson(target.value))
          }}
          rows={Math.min(20, Math.max(3, text.split('\n').length))}
          spellCheck={false}
          value={text}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
