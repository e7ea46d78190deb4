import type { PublicationContext } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'
import { textsIn } from '../texts-in.ts'

/** W1: texts stay as short as the association wants them; markup does not count. */
export const textLength = (
  record: object,
  { settings: { maxLength } }: PublicationContext,
): PublicationFinding[] =>
  textsIn(record).flatMap(({ pointer, field, locale, text }) => {
    const limit = maxLength[field]
    const { length } = Array.from(text)
    return locale && limit !== undefined && length > limit
      ? [found('W1_TEXT_TOO_LONG', pointer, { length, limit })]
      : []
  })
