import type { Access, PayloadRequest, Where } from 'payload'

import { hasRoleEverywhere, isSignedIn } from './roles.ts'

/** Update: nobody but the author. */
export const ownComment: Access = ({ req: { user } }) =>
  user?.collection === 'users' && { author: { equals: user.id } }

/** Delete: the author; administrators what has to go. */
export const deleteComment: Access = (args) =>
  hasRoleEverywhere(args.req.user, 'admin') || ownComment(args)

/** Read: what is said about documents whose draft one may read. */
export const readableComments: Access = async ({ req }) => {
  if (!isSignedIn(req.user)) return false
  const readable: Where[] = []
  for (const slug of slugsWithDrafts(req)) {
    const ids = await readableDrafts(req, slug)
    if (ids === 'none') continue
    const ofCollection = { documentCollection: { equals: slug } }
    readable.push(
      ids === 'all' ? ofCollection : { and: [ofCollection, { documentId: { in: ids } }] },
    )
  }
  return readable.length > 0 && { or: readable }
}

/** The collections whose documents are commented on. */
const slugsWithDrafts = ({ payload }: PayloadRequest): string[] =>
  payload.config.collections
    .filter(({ slug, versions }) => versions?.drafts && !slug.startsWith('payload-'))
    .map(({ slug }) => slug)

/** Ids of the commented documents of a collection whose draft the person may read. */
const readableDrafts = async (
  req: PayloadRequest,
  slug: string,
): Promise<'all' | 'none' | number[]> => {
  const access = await req.payload.collections[slug as 'services'].config.access.read({ req })
  if (access === true) return 'all'
  if (access === false) return 'none'
  const { values } = await req.payload.findDistinct({
    collection: 'comments',
    field: 'documentId',
    where: { documentCollection: { equals: slug } },
    req,
  })
  const { docs } = await req.payload.find({
    collection: slug as 'services',
    where: { id: { in: values.map(({ documentId }) => documentId) } },
    draft: true,
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id }) => id)
}

/** Whether a person may read the latest state of a document. */
export const mayReadDraft = async (
  req: PayloadRequest,
  slug: string,
  id: number,
): Promise<boolean> => {
  if (!slugsWithDrafts(req).includes(slug)) return false
  const { totalDocs } = await req.payload.find({
    collection: slug as 'services',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    select: {},
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs > 0
}
