import { z } from 'zod'

import { agreedDecision, decisionActions } from '../../../../domain/submission/decision.ts'
import { remembered } from '../../../../domain/submission/remembered.ts'
import { defineStep } from '../../contract.ts'
import { decisionTexts } from './texts.ts'

/** What a person said, as the memory of the step keeps it. */
export const vote = z.object({ by: z.int(), action: z.enum(decisionActions) })

/** Waits for a person to approve or refuse; with four eyes for a second person who says the same. */
export const decision = defineStep({
  key: 'decision',
  texts: decisionTexts,
  options: z.strictObject({ fourEyes: z.boolean().default(false) }),
  actions: decisionActions,
  waits: true,
  run: ({ memory }, { fourEyes }) => {
    const action = agreedDecision(remembered(memory, vote), fourEyes ? 2 : 1)
    return action ? { kind: 'done', action } : { kind: 'wait' }
  },
})
