import { z } from 'zod'

import { locales } from '../../../domain/locale.ts'
import { caseActors, fileStates } from '../../../domain/submission/case-export.ts'
import { decisionActions } from '../../../domain/submission/decision.ts'
import { defineEndpoint } from '../../endpoint.ts'
import { json } from '../content.ts'
import { deskOf } from './desk-of.ts'

const by = z.enum(caseActors)
const at = z.iso.datetime()

const exported = z
  .strictObject({
    number: z.string(),
    form: z.string(),
    formVersion: z.int(),
    formTitle: z.string().optional(),
    service: z.string(),
    jurisdiction: z.string().optional(),
    channel: z.string(),
    locale: z.enum(locales),
    state: z.string(),
    progress: z.string(),
    receivedAt: at,
    closedAt: at.optional(),
    deleteAfter: at.optional(),
    hold: z.strictObject({ since: at, reason: z.string() }).optional(),
    answers: z.array(
      z.strictObject({ field: z.string(), label: z.string().optional(), answer: z.unknown() }),
    ),
    replyTo: z.string().optional(),
    events: z.array(
      z.strictObject({
        at,
        action: z.string(),
        by,
        state: z.string().optional(),
        text: z.string().optional(),
        reason: z.string().optional(),
        decision: z.enum(decisionActions).optional(),
      }),
    ),
    messages: z.array(z.strictObject({ at, from: z.enum(['office', 'sender']), text: z.string() })),
    files: z.array(
      z.strictObject({
        name: z.string(),
        mediaType: z.string(),
        bytes: z.number(),
        state: z.enum(fileStates),
      }),
    ),
    documents: z.array(
      z.strictObject({ name: z.string(), mediaType: z.string(), bytes: z.number(), at }),
    ),
    deliveries: z.array(
      z.strictObject({
        at,
        target: z.string(),
        progress: z.string(),
        reference: z.string().optional(),
      }),
    ),
    steps: z.array(
      z.strictObject({ at, state: z.string(), step: z.string(), outcome: z.string() }),
    ),
    accesses: z.array(z.strictObject({ at, action: z.string(), by, fields: z.array(z.string()) })),
  })
  .meta({ id: 'SubmissionExport' })

/** The case that is asked for, and what shows that it is one's own. */
const ownCase = {
  params: z.strictObject({
    number: z
      .string()
      .max(20)
      .meta({ description: 'Receipt number', examples: ['2026-000042'] }),
  }),
  query: z.strictObject({}),
  headers: z.object({
    'x-status-token': z.string().meta({ description: 'The `statusToken` of the receipt' }),
  }),
}

/** `GET /v1/submissions/{number}/export`: what is stored about a person, for that person. */
export const exportEndpoint = defineEndpoint({
  path: '/v1/submissions/{number}/export',
  operation: 'exportSubmission',
  summary: 'Everything that is stored about a submission',
  description:
    'For who has its status token; a wrong token is 404. All answers, what happened, and who saw what when. `Accept: text/html` gives the same as a page to read and print. Each export is noted.',
  tag: 'Submissions',
  kept: false,
  rareQuota: { name: 'submission export', seconds: 3600, anonymous: 20, keyed: 2000 },
  ...ownCase,
  answers: { 'application/json': exported, 'text/html': z.string() },
  reply: async ({ params: { number }, headers, locale, mediaType }, live) => {
    const statusToken = headers['x-status-token'] ?? ''
    const { data, page } = await deskOf(live).export({ number, statusToken, locale })
    const unkept = { cacheControl: 'no-store' }
    const content =
      mediaType === 'text/html'
        ? { body: page, contentType: 'text/html; charset=utf-8', ...unkept }
        : json(data, unkept)
    return { kind: 'content', content, tags: [] }
  },
})

/** `GET /v1/submissions/{number}/export.zip`: the same, with all files. */
export const archiveEndpoint = defineEndpoint({
  path: '/v1/submissions/{number}/export.zip',
  operation: 'archiveSubmission',
  summary: 'Everything that is stored about a submission, with its files',
  description:
    'For who has its status token; a wrong token is 404. A ZIP archive with the data for programs (JSON), a document for people (PDF for screen readers too), the files that were sent in and those that were made. Each export is noted.',
  tag: 'Submissions',
  kept: false,
  localized: false,
  streamed: true,
  rareQuota: { name: 'submission export', seconds: 3600, anonymous: 20, keyed: 2000 },
  ...ownCase,
  answers: { 'application/zip': z.string().meta({ format: 'binary' }) },
  reply: async ({ params: { number }, headers, locale }, live) => {
    const statusToken = headers['x-status-token'] ?? ''
    const pieces = await deskOf(live).archive({ number, statusToken, locale })
    return { kind: 'archive', filename: `${number}.zip`, pieces }
  },
})
