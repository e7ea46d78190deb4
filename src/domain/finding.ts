import type { ErrorCode } from './errors.ts'

/** What a rule found wrong with a value: the code, and the values its text for people needs. */
export interface Finding {
  code: ErrorCode
  /** Values for the placeholders of the text in `i18n/messages.ts`. */
  values?: Record<string, string | number>
}

/** The answer of a rule: nothing to say, or one finding. */
export type Verdict = Finding | undefined

/** Shorthand of a rule's answer. */
export const finding = (code: ErrorCode, values?: Finding['values']): Finding =>
  values ? { code, values } : { code }
