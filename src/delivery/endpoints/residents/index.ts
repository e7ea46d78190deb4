import { z } from 'zod'

import { defineEndpoint, type Reply } from '../../endpoint.ts'
import { invalidParameter } from '../../problem.ts'
import { receiptNumberPattern } from '../../../domain/submission/receipt-number.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { askedVersion, versionParameter } from '../forms/asked-version.ts'
import { intakeOf, signedIn } from '../submissions/desk-of.ts'
import { keyIfIn, possibleKey } from '../submissions/idempotency-key.ts'
import { secretToken } from '../submissions/schemas.ts'
import {
  consentGiven,
  ownCasesSchema,
  prefilledSchema,
  representation,
  representations,
} from './schemas.ts'

const nothing = z.strictObject({})
const own = {
  tag: 'Residents',
  person: 'must',
  kept: false,
  params: nothing,
  query: nothing,
  rareQuota: { name: 'own cases', seconds: 3600, anonymous: 600, keyed: 20_000 },
} as const

const casesEndpoint = defineEndpoint({
  ...own,
  path: '/v1/me/submissions',
  operation: 'listOwnSubmissions',
  summary: 'What a resident handed in, or had handed in for her, the newest first',
  description:
    'For who is signed in with her provider. What she handed in for somebody else is there as long as the consent holds.',
  query: z.strictObject({ ...parameters.paging, locale: parameters.locale.optional() }),
  answers: { 'application/json': ownCasesSchema },
  reply: async (question, live) => {
    const { limit, cursor } = question.query
    const before = cursor === undefined ? undefined : numberIn(cursor)
    const resident = await signedIn(live, question)
    const items = await intakeOf(live).residents.cases(resident, {
      before,
      limit: limit + 1,
      locale: question.locale,
    })
    const last = items.length > limit ? items[limit - 1] : undefined
    return answer({
      items: items.slice(0, limit),
      ...(last && { next: Buffer.from(last.number).toString('base64url') }),
    })
  },
})

const archiveEndpoint = defineEndpoint({
  ...own,
  path: '/v1/me/export.zip',
  operation: 'archiveOwnSubmissions',
  summary: 'Everything that is stored about a resident, in all her submissions',
  description:
    'For who is signed in with her provider. A ZIP archive with a folder for each submission: the data for programs (JSON), a document for people (PDF for screen readers too), the files that were sent in and those that were made. What she handed in for others is not in it. Each submission is noted as exported.',
  localized: false,
  streamed: true,
  rareQuota: { name: 'own export', seconds: 3600, anonymous: 10, keyed: 1000 },
  answers: { 'application/zip': z.string().meta({ format: 'binary' }) },
  reply: async (question, live) => {
    const resident = await signedIn(live, question)
    const pieces = await intakeOf(live).residents.archive(resident)
    return { kind: 'archive', filename: 'export.zip', pieces }
  },
})

/** @throws CatalogueError QUERY_INVALID */
const numberIn = (cursor: string): string => {
  const number = Buffer.from(cursor, 'base64url').toString('latin1')
  if (receiptNumberPattern.test(number)) return number
  throw invalidParameter('cursor', 'CURSOR_INVALID', 'is none of ours')
}

const prefillEndpoint = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/v1/forms/{identifier}/prefill',
  operation: 'prefillForm',
  summary: 'What is known of a resident already, for a form',
  description:
    'From the provider she signed in with, and from registers: about herself alone, each value with its origin. A register that does not answer is named. What was handed out is noted for a day, so that the case says what of it was changed.',
  rareQuota: { name: 'prefill', seconds: 3600, anonymous: 60, keyed: 5000 },
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({ version: versionParameter.optional() }),
  answers: { 'application/json': prefilledSchema },
  reply: async (question, live) => {
    const { params, query } = question
    const { definition } = await askedVersion(live, params.identifier, query.version)
    const resident = await signedIn(live, question)
    return answer(await intakeOf(live).residents.prefill(resident, definition))
  },
})

const listEndpoint = defineEndpoint({
  ...own,
  path: '/v1/me/representations',
  operation: 'listRepresentations',
  summary: 'Whom a resident lets act for her, and for whom she may act',
  answers: { 'application/json': representations },
  reply: async (question, live) => {
    const resident = await signedIn(live, question)
    return answer({ items: await intakeOf(live).residents.representations(resident) })
  },
})

const giveEndpoint = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/v1/me/representations',
  operation: 'giveConsent',
  summary: 'Lets somebody act for a resident',
  description:
    'The code goes to who is to act, on a way of your own; who accepts it may hand in forms for the resident and follow those cases, until the day is over or one of the two ends it.',
  status: 201,
  rareQuota: { name: 'consents', seconds: 3600, anonymous: 20, keyed: 1000 },
  headers: possibleKey,
  body: z
    .strictObject({
      days: z.int('is no number of days').min(1, 'is less than 1').max(730, 'is more than 730'),
    })
    .meta({ id: 'Consent' }),
  answers: { 'application/json': consentGiven },
  reply: async (question, live) => {
    const resident = await signedIn(live, question)
    const asked = { days: question.body.days, idempotencyKey: keyIfIn(question.headers) }
    return answer(await intakeOf(live).residents.giveConsent(resident, asked), 201)
  },
})

const acceptEndpoint = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/v1/me/representations/accept',
  operation: 'acceptConsent',
  summary: 'Accepts to act for somebody',
  rareQuota: { name: 'consents', seconds: 3600, anonymous: 20, keyed: 1000 },
  body: z.strictObject({ code: secretToken }).meta({ id: 'ConsentCode' }),
  answers: { 'application/json': representation },
  reply: async (question, live) => {
    const resident = await signedIn(live, question)
    return answer(await intakeOf(live).residents.acceptConsent(resident, question.body.code))
  },
})

const endEndpoint = defineEndpoint({
  ...own,
  method: 'DELETE',
  path: '/v1/me/representations/{id}',
  operation: 'endConsent',
  summary: 'Ends a consent at once, from either side',
  params: z.strictObject({ id: z.uuid('is no id').meta({ description: 'Of the consent' }) }),
  answers: { 'application/json': representation },
  reply: async (question, live) => {
    const resident = await signedIn(live, question)
    return answer(await intakeOf(live).residents.endConsent(resident, question.params.id))
  },
})

/** `/v1/me`, and what is known of a resident for a form. */
export const residentEndpoints = [
  casesEndpoint,
  archiveEndpoint,
  prefillEndpoint,
  listEndpoint,
  giveEndpoint,
  acceptEndpoint,
  endEndpoint,
]

const answer = (value: unknown, status = 200): Reply => ({
  kind: 'content',
  content: json(value, { status, cacheControl: 'no-store' }),
  tags: [],
})
