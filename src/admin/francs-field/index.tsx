'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { useState } from 'react'

import { decimalFrancs } from '../../domain/money.ts'
import { readFrancs } from '../../domain/read-francs.ts'
import { messageFor } from '../../i18n/messages.ts'

/** What a text means: Rappen, nothing, or no amount. */
const amountOf = (text: string): number | null | undefined =>
  text.trim() === '' ? null : readFrancs(text)

/** An amount in francs, as people write it; what is kept are Rappen. */
export const FrancsField = ({ field, path: given, readOnly }: NumberFieldClientProps) => {
  const { i18n } = useTranslation()
  const { disabled, errorMessage, path, setValue, showError, value } = useField<number | null>({
    potentiallyStalePath: given,
  })
  // While somebody types the text is theirs; before and after it is made from the value.
  const [typed, setTyped] = useState<string>()
  const isUnreadable = typed !== undefined && amountOf(typed) === undefined
  const isWrong = isUnreadable || showError
  const shown = typeof value === 'number' ? decimalFrancs(value) : ''
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={`field-type number${isWrong ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required === true} />
      <div className="field-type__wrap">
        <FieldError
          message={
            isUnreadable
              ? messageFor({ code: 'AMOUNT_UNREADABLE' }, i18n.language)
              : (errorMessage ?? '')
          }
          path={path}
          showError={isWrong}
        />
        <input
          aria-invalid={isWrong}
          disabled={readOnly === true || disabled}
          id={id}
          inputMode="decimal"
          name={path}
          onBlur={() => {
            if (!isUnreadable) setTyped(undefined)
          }}
          onChange={({ target }) => {
            setTyped(target.value)
            const amount = amountOf(target.value)
            // Half a number is kept as half a Rappen, which saving refuses.
            setValue(amount === undefined ? 0.5 : amount)
          }}
          type="text"
          value={typed ?? shown}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
