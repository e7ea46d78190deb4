import { type PayloadRequest, ValidationError } from 'payload'

import { costFindingSeverities, type CostFinding } from '../../domain/cost/cost-finding.ts'
import { sayFinding } from './say-finding.ts'

interface Refusing {
  collection: string
  req: PayloadRequest
  /** The field a finding belongs to, by its pointer. */
  fieldOf: (pointer: string) => string
}

/**
 * Refuses a document for what a rule of programme and costs calls an error, each beside its field and in the reader's
 * language; what is a warning is shown elsewhere and refuses nothing.
 * @throws ValidationError (HTTP 400)
 */
export const refuseFindings = (
  findings: readonly CostFinding[],
  { collection, req, fieldOf }: Refusing,
): void => {
  const errors = findings
    .filter(({ code }) => costFindingSeverities[code] === 'error')
    .map((finding) => ({
      path: fieldOf(finding.pointer),
      message: sayFinding(finding, req.i18n.language),
    }))
  if (errors.length > 0) throw new ValidationError({ collection, errors, req }, req.t)
}

/** The field below the first members of a pointer: `/projects/x/partners/0/until` is `partners.0.until`. */
export const fieldBelow =
  (members: number) =>
  (pointer: string): string =>
    pointer
      .split('/')
      .slice(1 + members)
      .join('.')
