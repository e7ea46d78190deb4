import type { AdminLanguage } from '../../i18n/locales.ts'
import type { OfferedStep } from '../../plugins/submissions/index.ts'
import type { FaultWords } from './faults.tsx'
import type { Schema } from './option-schema.ts'

/** What the fields of the options of one step have in common. */
export interface OptionPlace extends FaultWords {
  step: OfferedStep
  steps: readonly OfferedStep[]
  language: AdminLanguage
}

/** What the field of one option knows. */
export interface OptionFieldProps extends OptionPlace {
  /** JSON Pointer of the option in the definition. */
  at: string
  /** Names from the outside in, with dots. */
  path: string
  schema: Schema
  value: unknown
  set: (value: unknown) => void
}
