import { type PayloadRequest, ValidationError } from 'payload'

import type { Verdict } from '../domain/finding.ts'
import { messageFor } from '../i18n/messages.ts'

/** A field and what a rule found wrong with it. */
export interface Refused {
  /** Path of the field the finding belongs to: `validTo`, `parent`. */
  path: string
  verdict: Verdict
}

/**
 * Refuses a document, naming every field that is wrong, in the reader's language.
 * @throws ValidationError (HTTP 400) when any verdict holds a finding
 */
export const refuse = (
  collection: string,
  req: PayloadRequest,
  verdicts: readonly Refused[],
): void => {
  const errors = verdicts.flatMap(({ path, verdict }) =>
    verdict ? [{ path, message: messageFor(verdict, req.i18n.language) }] : [],
  )
  if (errors.length > 0) throw new ValidationError({ collection, errors, req }, req.t)
}
