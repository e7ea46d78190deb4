import { z } from 'zod'

import type { Answered } from '../../domain/registry/registers.ts'
import type { Kept, StepContext } from './contract.ts'

interface Pushed {
  /** Within the step. */
  name: string
  /** Key of the register. */
  registry: string
  values: unknown
}

/** Brings something to a register once, and tells how far that is by now. */
export const pushOnce = (
  { outside }: Pick<StepContext, 'outside'>,
  { name, registry, values }: Pushed,
): Promise<Answered<Kept<unknown>>> =>
  outside.once({
    name,
    target: registry,
    result: z.unknown(),
    act: async (idempotencyKey) => {
      const pushed = await outside.registers.push(registry, { idempotencyKey, values })
      if (pushed.kind !== 'answered') return pushed
      const { remoteId, state } = pushed.answer
      const progress = state === 'done' ? 'accepted' : 'sent'
      return { kind: 'answered', answer: { result: null, progress, remoteId } }
    },
  })
