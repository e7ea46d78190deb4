import type { PolicyWhenDown } from './registry.ts'

/** What is to be done with a case whose register does not answer. */
export type WhenDown =
  /** Nothing goes on until the register answers. */
  | { kind: 'wait' }
  /** It goes on without the answer, which the case says. */
  | { kind: 'go-on'; note: string }
  /** A person finds out and enters the answer. */
  | { kind: 'ask-a-person'; note: string }

/**
 * The decision for a register that does not answer.
 * @param reason code of the error, which says nothing of the person
 */
export const whenDown = (policy: PolicyWhenDown, registry: string, reason: string): WhenDown => {
  const note = `${registry}: ${reason}`
  switch (policy) {
    case 'block':
      return { kind: 'wait' }
    case 'allow-with-note':
      return { kind: 'go-on', note }
    case 'ask-by-hand':
      return { kind: 'ask-a-person', note }
  }
}
