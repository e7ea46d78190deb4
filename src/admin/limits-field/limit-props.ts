import type { FieldLimits } from '../../domain/form/limits-of.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import type { Limit } from './limit-list.ts'

/** What a limit is written with is told by its kind. */
export interface LimitControlProps {
  limit: Limit
  /** Kind of answer. */
  type: string
  value: FieldLimits[keyof FieldLimits]
  set: (value: FieldLimits[keyof FieldLimits]) => void
  language: AdminLanguage
  disabled: boolean
}
