import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Draft, DraftContent } from '../../../domain/submission/intake.ts'
import { defineEndpoint, type Reply } from '../../endpoint.ts'
import { json } from '../content.ts'
import { askedVersion } from '../forms/asked-version.ts'
import { intakeOf } from '../submissions/desk-of.ts'
import { keyIfIn, possibleKey } from '../submissions/idempotency-key.ts'
import { secretToken } from '../submissions/schemas.ts'
import { draftBegun, draftSaved, draftSent, draftToBegin, linkSent } from './schemas.ts'

const nothing = z.strictObject({})
const quota = { seconds: 3600, anonymous: 600, keyed: 20_000 }

const beginEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/drafts',
  operation: 'beginDraft',
  summary: 'Keeps a form that somebody goes on with another day',
  description:
    'The token is the way back, and there is no other. It stays with the version of the form it was begun with, 30 days from when it was saved last, and is erased when it is handed in. At most 30 in an hour from one address.',
  tag: 'Drafts',
  status: 201,
  rareQuota: { name: 'drafts begun', seconds: 3600, anonymous: 30, keyed: 5000 },
  params: nothing,
  query: nothing,
  headers: possibleKey,
  body: draftToBegin,
  answers: { 'application/json': draftBegun },
  reply: async ({ body: { form, formVersion, ...content }, headers, locale }, live) => {
    const { version } = await askedVersion(live, form, formVersion)
    const draft = await intakeOf(live).drafts.begin({
      form,
      formVersion: version,
      content: contentOf(content, locale),
      idempotencyKey: keyIfIn(headers),
    })
    return served(draft, 201)
  },
})

const readEndpoint = defineEndpoint({
  path: '/v1/drafts/{token}',
  operation: 'getDraft',
  summary: 'What was filled in so far',
  tag: 'Drafts',
  kept: false,
  rareQuota: { name: 'drafts read', ...quota },
  params: z.strictObject({ token: secretToken }),
  query: nothing,
  answers: { 'application/json': draftSaved },
  reply: async ({ params }, live) => served(await intakeOf(live).drafts.read(params.token)),
})

const saveEndpoint = defineEndpoint({
  method: 'PUT',
  path: '/v1/drafts/{token}',
  operation: 'saveDraft',
  summary: 'Saves what was filled in so far',
  description:
    '`If-Match` names the `ETag` that was read last: what somebody saved elsewhere meanwhile, in another window perhaps, is not overwritten, and answered with 412.',
  tag: 'Drafts',
  rareQuota: { name: 'drafts saved', ...quota },
  params: z.strictObject({ token: secretToken }),
  query: nothing,
  headers: z.object({
    'if-match': z
      .string()
      .meta({ description: 'The `ETag` that was read last', examples: ['"3"'] }),
  }),
  body: draftSent,
  answers: { 'application/json': draftSaved },
  reply: async ({ params, headers, body, locale }, live) => {
    const version = versionIn(headers['if-match'])
    const content = contentOf(body, locale)
    return served(await intakeOf(live).drafts.save(params.token, version, content))
  },
})

const removeEndpoint = defineEndpoint({
  method: 'DELETE',
  path: '/v1/drafts/{token}',
  operation: 'removeDraft',
  summary: 'Erases a draft',
  tag: 'Drafts',
  rareQuota: { name: 'drafts removed', ...quota },
  params: z.strictObject({ token: secretToken }),
  query: nothing,
  answers: { 'application/json': z.strictObject({ removed: z.literal(true) }) },
  reply: async ({ params }, live) => {
    await intakeOf(live).drafts.remove(params.token)
    const content = json({ removed: true }, { cacheControl: 'no-store' })
    return { kind: 'content', content, tags: [] }
  },
})

const linkEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/drafts/{token}/link',
  operation: 'mailDraft',
  summary: 'Mails the way back to a draft',
  description:
    'The address is used for this mail, and kept nowhere else. At most three for a draft, and five in an hour from one address of the network.',
  tag: 'Drafts',
  status: 202,
  rareQuota: { name: 'drafts mailed', seconds: 3600, anonymous: 5, keyed: 1000 },
  params: z.strictObject({ token: secretToken }),
  query: nothing,
  headers: possibleKey,
  body: linkSent,
  answers: { 'application/json': z.strictObject({ sent: z.literal(true) }) },
  reply: async ({ params, headers, body, locale }, live) => {
    await intakeOf(live).drafts.sendLink(params.token, {
      email: body.email,
      locale: body.locale ?? locale,
      idempotencyKey: keyIfIn(headers),
    })
    const content = json({ sent: true }, { status: 202, cacheControl: 'no-store' })
    return { kind: 'content', content, tags: [] }
  },
})

/** `/v1/drafts`: going on with a form another day. */
export const draftEndpoints = [
  beginEndpoint,
  readEndpoint,
  saveEndpoint,
  removeEndpoint,
  linkEndpoint,
]

const contentOf = (
  { locale, bfs, page, answers }: z.output<typeof draftSent>,
  asked: DraftContent['locale'],
): DraftContent => ({
  locale: locale ?? asked,
  ...(bfs !== undefined && { bfs }),
  ...(page !== undefined && { page }),
  answers,
})

/** @throws CatalogueError PRECONDITION_NEEDED */
const versionIn = (ifMatch: string | undefined): number => {
  const [, version] = /^"(\d{1,9})"$/.exec(ifMatch ?? '') ?? []
  if (version !== undefined) return Number(version)
  throw new CatalogueError(
    'PRECONDITION_NEEDED',
    'If-Match names the ETag that was read last, as it came.',
  )
}

const served = ({ content, version, ...draft }: Draft, status = 200): Reply => ({
  kind: 'content',
  content: json(
    { ...draft, ...content },
    { status, cacheControl: 'no-store', etag: `"${String(version)}"` },
  ),
  tags: [],
})
