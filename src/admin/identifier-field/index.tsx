'use client'

import { TextField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

/** The public name of a document: can be typed until it was published once, is only shown from then on. */
export const IdentifierField = (props: TextFieldClientProps) => {
  const isFrozen = useFormFields(([fields]) => Boolean(fields.firstPublishedAt?.value))
  return <TextField {...props} readOnly={isFrozen || props.readOnly === true} />
}
