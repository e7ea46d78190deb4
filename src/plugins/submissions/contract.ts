import type { z } from 'zod'

import type { KnownStep } from '../../domain/submission/check-definition.ts'
import type { CaseText } from '../../domain/submission/workflow-definition.ts'
import type { IsHoliday } from '../../domain/submission/working-days.ts'

/** A case as a step sees it. */
interface StepCase {
  number: string
  service: string
  jurisdiction: string | undefined
  /** What was sent, sensitive answers too: for deciding, never for a log, a mail or an error. */
  answers: Readonly<Record<string, unknown>>
  /** Whether the sender can be written to. */
  hasReplyTo: boolean
}

/** What a step is done with. */
interface StepContext {
  submission: StepCase
  /** The same at each attempt, another one each time the case comes to the state. */
  idempotencyKey: string
  now: Date
  /** When the case came to this state. */
  enteredAt: Date
  isHoliday: IsHoliday
  /** What the step noted at its last attempt in this state, and what people decided there. */
  memory: unknown
}

/** What is written in the same transaction as the outcome: it happens once, or the step counts as not done. */
interface Effects {
  /** A mail to the sender; without an address there is none. */
  mail?: { subject: CaseText; text: CaseText }
  /** What residents read in the timeline of the case. */
  told?: CaseText
}

/** What came of a step. A throw means: try again later. */
export type StepOutcome =
  | ({ kind: 'done'; action?: string } & Effects)
  | ({ kind: 'wait'; until?: Date } & Effects)
  | { kind: 'reject'; reason: string }

interface StepDefinition<Options extends z.ZodType> {
  /** Its folder, and its name in definitions. */
  key: string
  options: Options
  /** How a case can go on from it; none: it ends there. Default: `done`. */
  actions?: readonly string[]
  /** Whether it waits for somebody or something. Default: false. */
  waits?: boolean
  run: (context: StepContext, options: z.output<Options>) => Promise<StepOutcome> | StepOutcome
}

/** A step with the type of its options hidden, so that all of them fit into one list. */
export interface Step extends KnownStep {
  key: string
  run: (context: StepContext, options: unknown) => Promise<StepOutcome>
}

/** Makes a step; its options are checked before it runs. */
export const defineStep = <Options extends z.ZodType>({
  key,
  options,
  actions = ['done'],
  waits = false,
  run,
}: StepDefinition<Options>): Step => ({
  key,
  options,
  actions: () => actions,
  waits,
  run: async (context, given) => run(context, options.parse(given)),
})
