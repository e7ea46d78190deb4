import type { PayloadRequest } from 'payload'

/** Whether the public sees a document, in whatever state. */
export const isPublic = async (req: PayloadRequest, slug: string, id: number): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: slug as 'services',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    req,
  })
  return totalDocs > 0
}
