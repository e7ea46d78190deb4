import { z } from 'zod'

import type { Verdict } from '../domain/finding.ts'

/** A text that keeps a rule of the domain. */
export const following = (rule: (value: string) => Verdict) =>
  z.string().superRefine((value, context) => {
    const verdict = rule(value)
    if (verdict) context.addIssue({ code: 'custom', message: `${verdict.code}: ${value}` })
  })
