import { z } from 'zod'

import { isStorable } from '../../../domain/submission/storable.ts'
import { channels, progresses } from '../../../domain/submission/submission.ts'
import * as parameters from '../../schemas/parameters.ts'

/** What is handed in. Answers are checked against the form, by the code that `/v1/forms` describes. */
export const submissionSent = z
  .strictObject({
    form: parameters.identifier,
    formVersion: z
      .int('is no version')
      .min(1, 'is no version')
      .optional()
      .meta({ description: 'The version that was filled in; default: the newest' }),
    bfs: z
      .int('is no BFS number')
      .min(1, 'is no BFS number')
      .max(9999, 'is no BFS number')
      .optional()
      .meta({ description: 'BFS number of the municipality', examples: [1103] }),
    locale: parameters.locale
      .optional()
      .meta({ description: 'Locale of the answers; default: the best of `Accept-Language`' }),
    channel: parameters.choice(channels, 'How it came in').optional(),
    answers: z
      .record(z.string(), z.unknown(), 'is no object of answers')
      .refine((answers) => isStorable(answers), 'hold what no form asks for')
      .meta({ description: 'By name of the field' }),
  })
  .meta({ id: 'Submission' })

/** What comes back. */
export const submissionReceipt = z
  .strictObject({
    number: z.string().meta({ examples: ['2026-000042'] }),
    statusToken: z
      .string()
      .meta({ description: 'Asks after the case; shown once, to be kept like a password' }),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: 'SubmissionReceipt' })

/** How far a case is. */
export const submissionStatus = z
  .strictObject({
    number: z.string(),
    service: z.string(),
    progress: z.enum(progresses),
    state: z.strictObject({ name: z.string(), label: z.string() }),
    receivedAt: z.iso.datetime(),
    closedAt: z.iso.datetime().optional(),
    events: z.array(z.strictObject({ at: z.iso.datetime(), action: z.string(), text: z.string() })),
  })
  .meta({ id: 'SubmissionStatus' })
