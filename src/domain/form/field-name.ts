import { finding, type Verdict } from '../finding.ts'

/** Name of a field in the answers of a form: `dateOfBirth`. */
export const checkFormFieldName = (value: string): Verdict =>
  /^[a-z][A-Za-z0-9]*$/.test(value) ? undefined : finding('FORM_FIELD_NAME_INVALID')
