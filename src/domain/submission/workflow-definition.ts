import { z } from 'zod'

import { guard } from './guard.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'is no name in lower case with hyphens')

/** A text for people, in German at least. */
export const caseText = z.strictObject({
  de: z.string().min(1).max(2000),
  fr: z.string().max(2000).optional(),
  it: z.string().max(2000).optional(),
  en: z.string().max(2000).optional(),
})

export type CaseText = z.output<typeof caseText>

/** Where a case can stand, and what is done there. */
const state = z.strictObject({
  name,
  /** What residents and case workers read. */
  label: caseText,
  step: z.strictObject({
    key: z.string(),
    options: z.record(z.string(), z.unknown()).default({}),
  }),
  /** ISO 8601, in working days of the canton, from when the case came here; then it goes on by `overdue`. */
  deadline: z
    .string()
    .regex(/^P[1-9]\d{0,3}D$/, 'is no number of working days like P10D')
    .optional(),
})

/** A way from one state to another: taken by the first guard that holds, or by the one without. */
const transition = z.strictObject({ from: name, to: name, action: name, guard: guard.optional() })

/** How cases of a kind go on, as data. */
export const workflowDefinition = z.strictObject({
  initial: name,
  states: z.array(state).min(1).max(200),
  transitions: z.array(transition).max(1000),
})

export type WorkflowDefinition = z.output<typeof workflowDefinition>
export type WorkflowState = WorkflowDefinition['states'][number]

/** How a case leaves a state whose deadline has passed. */
export const overdue = 'overdue'

/** How it leaves one whose step turned it down. */
export const rejected = 'rejected'

/** Working days of a deadline. @param deadline for example `P10D` */
export const daysOf = (deadline: string): number => Number(deadline.slice(1, -1))
