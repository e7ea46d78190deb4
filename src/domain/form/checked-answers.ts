/** What a form that is not public yet makes of answers. */
export interface CheckedAnswers {
  /** By JSON Pointer into the answers. */
  errors: { pointer: string; message: string }[]
  calculated: Record<string, unknown>
}
