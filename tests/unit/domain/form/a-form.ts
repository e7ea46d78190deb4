import type {
  FormDefinition,
  FormField,
  FormFieldType,
} from '../../../../src/domain/form/form-definition.ts'
import type { AnswerContext } from '../../../../src/domain/form/validate-answers.ts'

/** When the answers of these tests are given. */
export const onMonday: AnswerContext = { today: '2026-06-15', now: '2026-06-15T08:00:00Z' }

/** A field that is asked always, and may be left open. */
export const aField = (
  type: FormFieldType,
  name: string = type,
  more: Partial<FormField> = {},
): FormField => ({
  name,
  type,
  label: { de: `Frage ${name}` },
  required: false,
  options: ['radio', 'select', 'checkboxes'].includes(type) ? options('a', 'b', 'c') : [],
  sensitive: false,
  ...(type === 'repeat' && { itemFields: [] }),
  ...more,
})

/** Options of these values. */
const options = (...values: string[]) =>
  values.map((value) => ({ value, label: { de: `Antwort ${value}` } }))

/** A form of one page with these fields. */
export const aForm = (...fields: FormField[]): FormDefinition => ({
  identifier: 'zuzug',
  title: { de: 'Zuzug anmelden', fr: 'Annoncer son arrivée' },
  service: 'zuzug-anmelden',
  sections: [{ title: { de: 'Person' }, fields }],
  calculated: [],
  auth: 'none',
  attachments: [],
  payment: { timing: 'none' },
  privacy: {
    purpose: { de: 'Anmeldung' },
    retentionDays: 90,
    legalBasis: 'gesetz',
    recipients: [],
  },
})
