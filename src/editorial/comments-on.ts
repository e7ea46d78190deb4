import type { PayloadRequest } from 'payload'

import type { Comment } from '../generated/payload-types.ts'

/** What is said about a document, the oldest first. */
export const commentsOn = async (
  req: PayloadRequest,
  slug: string,
  id: number,
): Promise<Comment[]> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [{ documentCollection: { equals: slug } }, { documentId: { equals: id } }],
    },
    sort: 'createdAt',
    depth: 0,
    limit: 200,
    req,
  })
  return docs
}
