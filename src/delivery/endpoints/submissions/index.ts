import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { defineEndpoint, type Question, type Reply } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { json } from '../content.ts'
import { deskOf } from './desk-of.ts'
import { exportEndpoint } from './export-case.ts'
import { progressEndpoint } from './form-progress.ts'
import { submissionReceipt, submissionSent, submissionStatus } from './schemas.ts'

/** Long enough that nobody guesses one that somebody else uses. */
const keyPattern = /^[\w-]{16,200}$/

const nothing = z.strictObject({})

const submitEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/submissions',
  operation: 'submitForm',
  summary: 'Hands in a form',
  description:
    'Stored, numbered and worked on before it is confirmed. `Idempotency-Key`, a random UUID, belongs to the submission: the same key with the same content gives the same answer, however often it is sent. At most 20 in an hour from one address, 2000 with an API key.',
  tag: 'Submissions',
  status: 201,
  rareQuota: { name: 'submissions', seconds: 3600, anonymous: 20, keyed: 2000 },
  params: nothing,
  query: nothing,
  headers: z.object({
    'idempotency-key': z.string().meta({
      description: 'A random UUID, the same one whenever the same submission is sent again',
      examples: ['7d1b3f0e-5c0a-4a55-9f7e-2f1f6f1f2b11'],
    }),
  }),
  body: submissionSent,
  answers: { 'application/json': submissionReceipt },
  reply: async ({ body, headers, locale }, live) => {
    const key = headers['idempotency-key'] ?? ''
    if (!keyPattern.test(key)) {
      throw new CatalogueError(
        'IDEMPOTENCY_KEY_INVALID',
        'Idempotency-Key is 16 to 200 letters, digits, - or _: a random UUID.',
      )
    }
    const { locale: own, channel = 'online', ...sent } = body
    const desk = deskOf(live)
    const receipt = await desk.submit(
      { ...withoutAbsent(sent), channel, locale: own ?? locale },
      key,
    )
    return { kind: 'content', content: json(receipt, { status: 201, ...unkept }), tags: [] }
  },
})

type Sent = Omit<z.output<typeof submissionSent>, 'channel' | 'locale'>

const withoutAbsent = ({ form, formVersion, bfs, answers }: Sent) => ({
  form,
  ...(formVersion !== undefined && { formVersion }),
  ...(bfs !== undefined && { bfs }),
  answers,
})

const own = {
  tag: 'Submissions',
  kept: false,
  rareQuota: { name: 'submission status', seconds: 3600, anonymous: 300, keyed: 10_000 },
  params: z.strictObject({
    number: z
      .string()
      .max(20)
      .meta({ description: 'Receipt number', examples: ['2026-000042'] }),
  }),
  query: nothing,
  headers: z.object({
    'x-status-token': z.string().meta({ description: 'The `statusToken` of the receipt' }),
  }),
  answers: { 'application/json': submissionStatus },
} as const

const statusEndpoint = defineEndpoint({
  ...own,
  path: '/v1/submissions/{number}',
  operation: 'getSubmission',
  summary: 'How far a submission is',
  description: 'For who has its status token; a wrong token is 404.',
  reply: (question, live) => statusOf(question, live, 'read'),
})

const withdrawEndpoint = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/v1/submissions/{number}/withdraw',
  operation: 'withdrawSubmission',
  summary: 'Takes a submission back',
  description: 'For who has its status token. What is closed already is 409.',
  reply: (question, live) => statusOf(question, live, 'withdraw'),
})

/** `POST /v1/submissions`, and what its sender may see and do afterwards. */
export const submissionEndpoints = [
  submitEndpoint,
  statusEndpoint,
  withdrawEndpoint,
  exportEndpoint,
  progressEndpoint,
]

const unkept = { cacheControl: 'no-store' }

const statusOf = async (
  { params, headers, locale }: Pick<Question<{ number: string }>, 'headers' | 'locale' | 'params'>,
  live: LiveCatalogue,
  act: 'read' | 'withdraw',
): Promise<Reply> => {
  const statusToken = headers['x-status-token'] ?? ''
  const status = await deskOf(live)[act]({ number: params.number, statusToken, locale })
  return { kind: 'content', content: json(status, unkept), tags: [] }
}
