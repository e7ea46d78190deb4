import { z } from 'zod'

import { messageRules } from '../../../domain/upload/upload-rules.ts'
import { defineEndpoint, type Question, type Reply } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { decodedName, fileNameHeader, largestFile, uploadKept } from '../uploads/schemas.ts'
import { deskOf, intakeOf, residentOf } from './desk-of.ts'
import { archiveEndpoint, exportEndpoint } from './export-case.ts'
import { progressEndpoint } from './form-progress.ts'
import { keyIfIn, keyIn, neededKey, possibleKey } from './idempotency-key.ts'
import {
  challengeSchema,
  documentId,
  messageSent,
  submissionReceipt,
  submissionSent,
  submissionStatus,
} from './schemas.ts'

const nothing = z.strictObject({})
const inLanguage = z.strictObject({ locale: parameters.locale.optional() })

const submitEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/submissions',
  operation: 'submitForm',
  summary: 'Hands in a form',
  description:
    'Stored, numbered and worked on before it is confirmed. `Idempotency-Key`, a random UUID, belongs to the submission: the same key with the same content gives the same answer, however often it is sent. At most 20 in an hour from one address, 2000 with an API key.',
  tag: 'Submissions',
  status: 201,
  person: 'may',
  rareQuota: { name: 'submissions', seconds: 3600, anonymous: 20, keyed: 2000 },
  params: nothing,
  query: nothing,
  headers: neededKey,
  body: submissionSent,
  answers: { 'application/json': submissionReceipt },
  reply: async (question, live) => {
    const { body, headers, locale } = question
    const key = keyIn(headers)
    const { locale: own, channel = 'online', proof, draft, onBehalfOf, ...sent } = body
    const desk = deskOf(live)
    const receipt = await desk.submit(
      { ...withoutAbsent(sent), channel, locale: own ?? locale },
      key,
      { resident: await residentOf(live, question), proof, draft, onBehalfOf },
    )
    return { kind: 'content', content: json(receipt, { status: 201, ...unkept }), tags: [] }
  },
})

type Sent = Pick<z.output<typeof submissionSent>, 'answers' | 'bfs' | 'form' | 'formVersion'>

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
  query: inLanguage,
  operation: 'getSubmission',
  summary: 'How far a submission is',
  description: 'For who has its status token; a wrong token is 404.',
  reply: (question, live) => statusOf(question, live, 'read'),
})

const withdrawEndpoint = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/v1/submissions/{number}/withdraw',
  query: inLanguage,
  operation: 'withdrawSubmission',
  summary: 'Takes a submission back',
  description:
    'For who has its status token. Taken back again it is answered the same; what is closed otherwise is 409.',
  reply: (question, live) => statusOf(question, live, 'withdraw'),
})

const paymentEndpoint = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/v1/submissions/{number}/payment',
  query: inLanguage,
  operation: 'lookAtPayment',
  summary: 'Has the fee of a submission looked at again',
  description:
    'For who has its status token, and comes back from paying: the provider is asked at once, and a later look at the status says what it answered. Without an open fee nothing happens.',
  rareQuota: { name: 'payments', seconds: 3600, anonymous: 30, keyed: 2000 },
  reply: (question, live) => statusOf(question, live, 'payment'),
})

const messageEndpoint = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/v1/submissions/{number}/messages',
  query: inLanguage,
  operation: 'messageSubmission',
  summary: 'Says something to the office about a submission',
  description:
    'For who has its status token. A case that waits for its sender is looked at again. What is closed already is 409.',
  rareQuota: { name: 'messages', seconds: 3600, anonymous: 30, keyed: 2000 },
  headers: own.headers.extend(possibleKey.shape),
  body: messageSent,
  reply: async ({ params, headers, locale, body }, live) => {
    const asked = { number: params.number, statusToken: headers['x-status-token'] ?? '', locale }
    const { text, files = [], documents = [] } = body
    const status = await deskOf(live).message(asked, { text, files, documents }, keyIfIn(headers))
    return { kind: 'content', content: json(status, unkept), tags: [] }
  },
})

const uploadEndpoint = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/v1/submissions/{number}/files',
  operation: 'uploadSubmissionFile',
  summary: 'Takes one file for a message about a submission',
  description:
    'For who has its status token. The bytes of the file are the body; a message names the token it is answered with.',
  status: 201,
  mostBytes: largestFile,
  rareQuota: { name: 'uploads', seconds: 3600, anonymous: 60, keyed: 5000 },
  headers: own.headers.extend({ ...fileNameHeader.shape, ...possibleKey.shape }),
  answers: { 'application/json': uploadKept },
  reply: async ({ params, headers, locale, bytes }, live) => {
    const asked = { number: params.number, statusToken: headers['x-status-token'] ?? '', locale }
    const fileName = decodedName(headers['x-file-name'])
    const rules = messageRules(live.uploadBytes)
    const file = { bytes, fileName, rules, idempotencyKey: keyIfIn(headers) }
    const kept = await deskOf(live).upload(asked, file)
    return { kind: 'content', content: json(kept, { status: 201, ...unkept }), tags: [] }
  },
})

const documentEndpoint = defineEndpoint({
  ...own,
  path: '/v1/submissions/{number}/documents/{id}',
  operation: 'getSubmissionDocument',
  summary: 'A document of a submission',
  description: 'For who has its status token. What the scanner has not seen yet is 409.',
  params: own.params.extend({ id: documentId }),
  answers: { 'application/octet-stream': z.string().meta({ format: 'binary' }) },
  reply: async ({ params: { number, id }, headers, locale }, live) => {
    const asked = { number, statusToken: headers['x-status-token'] ?? '', locale }
    const { about, bytes } = await deskOf(live).document(asked, id)
    return {
      kind: 'content',
      content: {
        body: bytes,
        contentType: 'application/octet-stream',
        // Never shown in place: whatever is in it runs nowhere.
        disposition: `attachment; filename*=UTF-8''${encodeURIComponent(about.name)}`,
        headers: ['Content-Security-Policy', "sandbox; default-src 'none'"],
        ...unkept,
      },
      tags: [],
    }
  },
})

const challengeEndpoint = defineEndpoint({
  path: '/v1/challenge',
  operation: 'getChallenge',
  summary: 'Work for a browser, so that robots pay for what they send',
  description:
    'Solved in the background in a second or two by the widget of ALTCHA, or by any program that speaks its protocol (version 2): nothing to see, to read or to click, no cookie, no third party. The solution goes along as `proof`, once, within an hour. Residents who are signed in need none.',
  tag: 'Proofs',
  kept: false,
  localized: false,
  rareQuota: { name: 'challenges', seconds: 3600, anonymous: 120, keyed: 10_000 },
  params: nothing,
  query: nothing,
  answers: { 'application/json': challengeSchema },
  reply: async (_, live) => {
    const { isNeeded, challenge } = intakeOf(live).proofs
    const content = json({ isNeeded, ...(await challenge()) }, unkept)
    return { kind: 'content', content, tags: [] }
  },
})

/** `POST /v1/submissions`, and what its sender may see and do afterwards. */
export const submissionEndpoints = [
  submitEndpoint,
  statusEndpoint,
  withdrawEndpoint,
  paymentEndpoint,
  messageEndpoint,
  uploadEndpoint,
  documentEndpoint,
  challengeEndpoint,
  exportEndpoint,
  archiveEndpoint,
  progressEndpoint,
]

const unkept = { cacheControl: 'no-store' }

const statusOf = async (
  { params, headers, locale }: Pick<Question<{ number: string }>, 'headers' | 'locale' | 'params'>,
  live: LiveCatalogue,
  act: 'payment' | 'read' | 'withdraw',
): Promise<Reply> => {
  const statusToken = headers['x-status-token'] ?? ''
  const status = await deskOf(live)[act]({ number: params.number, statusToken, locale })
  return { kind: 'content', content: json(status, unkept), tags: [] }
}
