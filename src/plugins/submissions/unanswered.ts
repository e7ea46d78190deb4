import { z } from 'zod'

import type { Answered } from '../../domain/registry/registers.ts'
import { remembered } from '../../domain/submission/remembered.ts'
import type { StepContext, StepOutcome } from './contract.ts'

const minuteMs = 60_000

/** How long until a register that is paused, down, or asked by hand is tried again. */
const againAfterMs = { paused: minuteMs, wait: 5 * minuteMs, 'ask-a-person': 60 * minuteMs }

/** What a step waits for, as its memory keeps it. */
export const waitingNote = z.object({ waitsFor: z.string() })

/** What a step does that gets no answer: it waits, or leaves by `unanswered`. Why is noted once in the timeline. */
export const unanswered = (
  { now, memory }: Pick<StepContext, 'memory' | 'now'>,
  registry: string,
  answered: Exclude<Answered<unknown>, { kind: 'answered' }>,
): StepOutcome => {
  const { kind } = answered
  if (kind === 'go-on') return { kind: 'done', action: 'unanswered', noted: answered.note }
  const said = kind === 'ask-a-person' ? answered.note : `${registry}: ${kind}`
  const isNews = remembered(memory, waitingNote).at(-1)?.waitsFor !== said
  return {
    kind: 'wait',
    until: new Date(now.getTime() + againAfterMs[kind]),
    ...(isNews && { noted: said, remember: [{ waitsFor: said }] }),
  }
}
