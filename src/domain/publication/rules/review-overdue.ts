import type { PublicationContext } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'

/** W3: the content was checked by the day it was due. */
export const reviewOverdue = (
  { reviewDue }: { reviewDue?: string },
  { today }: PublicationContext,
): PublicationFinding[] =>
  reviewDue !== undefined && reviewDue < today
    ? [found('W3_REVIEW_OVERDUE', '/reviewDue', { due: reviewDue })]
    : []
