import type { Finding } from '../finding.ts'

/** One wrong answer. */
export interface AnswerError extends Finding {
  /** JSON Pointer (RFC 6901) into the answers. */
  pointer: string
}
