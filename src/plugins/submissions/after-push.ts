import type { Answered } from '../../domain/registry/registers.ts'
import type { Kept, StepContext, StepOutcome } from './contract.ts'
import { unanswered } from './unanswered.ts'

interface Pushed {
  /** Key of the register. */
  registry: string
  /** What lets the case go on: that the other side has it, or that it says it counts. */
  until: 'accepted' | 'sent'
}

/** Where a case goes on after something was brought: sent is not accepted. */
export const afterPush = (
  context: Pick<StepContext, 'memory' | 'now'>,
  { registry, until }: Pushed,
  pushed: Answered<Kept<unknown>>,
): StepOutcome => {
  if (pushed.kind !== 'answered') return unanswered(context, registry, pushed)
  const { progress } = pushed.answer
  if (progress === 'rejected') return { kind: 'reject', reason: `${registry}: rejected` }
  return until === 'accepted' && progress !== 'accepted'
    ? { kind: 'wait' }
    : { kind: 'done', action: 'done' }
}
