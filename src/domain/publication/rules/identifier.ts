import { checkIdentifier } from '../../identifier.ts'
import type { PublicationContext } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'

const pointer = '/identifier'

/** E2: the public name has the right shape, nobody else has it, and it is the one the document first became public under. */
export const identifier = (
  record: { identifier: string },
  { document: { identifierTaken, publishedAs } }: PublicationContext,
): PublicationFinding[] => [
  ...(checkIdentifier(record.identifier) ? [found('E2_IDENTIFIER_INVALID', pointer)] : []),
  ...(identifierTaken
    ? [found('E2_IDENTIFIER_TAKEN', pointer, { identifier: record.identifier })]
    : []),
  ...(publishedAs !== undefined && publishedAs !== record.identifier
    ? [found('E2_IDENTIFIER_CHANGED', pointer, { identifier: publishedAs })]
    : []),
]
