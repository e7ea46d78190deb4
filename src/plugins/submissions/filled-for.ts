import { z } from 'zod'

import { calendarDateOf } from '../../domain/calendar-date.ts'
import { factsIn, filled, type Template } from '../../domain/submission/template.ts'
import type { StepContext } from './contract.ts'

const records = z.array(z.object({ values: z.record(z.string(), z.unknown()) }))

/**
 * What a template makes of a case. Facts: `answers.…`, `number`, `service`, `jurisdiction`, `channel`, `language`, `today`,
 * and `found.<state>.…`, the first record a register gave in that state.
 */
export const filledFor = async (
  { submission, now, outside }: Pick<StepContext, 'now' | 'outside' | 'submission'>,
  given: Template,
): Promise<unknown> => {
  const found: Record<string, unknown> = {}
  for (const fact of factsIn(given)) {
    const [first, state] = fact.split('.')
    if (first !== 'found' || state === undefined || state in found) continue
    const kept = records.safeParse(await outside.resultOf(state))
    found[state] = kept.success ? kept.data[0]?.values : undefined
  }
  return filled(given, { ...submission, today: calendarDateOf(now), found })
}
