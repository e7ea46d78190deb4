import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

/** Addresses the link checker found to lead nowhere; none where nothing checks links. */
export const readBrokenLinks = async (
  payload: Payload,
  req: PayloadRequest | undefined,
): Promise<ReadonlySet<string>> => {
  if (!('link-checks' in payload.collections)) return new Set()
  const { docs } = await payload.find({
    collection: 'link-checks',
    where: { status: { equals: 'broken' } },
    select: { url: true },
    depth: 0,
    pagination: false,
    ...(req && { req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) }),
  })
  return new Set(docs.map(({ url }) => url))
}
