import type { z } from 'zod'

/** Why a value was not taken, in a way that can be said in any language. */
export type Refusal =
  | { kind: 'missing' }
  | { kind: 'too-small'; least: number }
  | { kind: 'too-large'; most: number }
  | { kind: 'too-short'; least: number }
  | { kind: 'too-long'; most: number }
  | { kind: 'no-choice' }
  | { kind: 'unknown-name'; names: string }
  /** It is something else than what is asked for there. */
  | { kind: 'form' }

/** What is wrong with a value. @param issue what zod says of it, with the input */
export const refusalOf = (issue: z.core.$ZodIssue): Refusal => {
  switch (issue.code) {
    case 'too_small':
      return smaller(issue)
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { kind: 'too-large', most: Number(issue.maximum) }
        : { kind: 'too-long', most: Number(issue.maximum) }
    case 'invalid_type':
      return { kind: issue.input === undefined ? 'missing' : 'form' }
    case 'unrecognized_keys':
      return { kind: 'unknown-name', names: issue.keys.join(', ') }
    case 'invalid_value':
      return { kind: 'no-choice' }
    case 'invalid_union':
      if (issue.discriminator !== undefined) return { kind: 'no-choice' }
      return { kind: issue.input === undefined ? 'missing' : 'form' }
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
      return { kind: 'form' }
  }
}

const smaller = ({ origin, minimum }: z.core.$ZodIssueTooSmall): Refusal => {
  if (origin === 'number' || origin === 'int') return { kind: 'too-small', least: Number(minimum) }
  // An empty text is one that nobody has written yet.
  if (origin === 'string' && Number(minimum) === 1) return { kind: 'missing' }
  return { kind: 'too-short', least: Number(minimum) }
}
