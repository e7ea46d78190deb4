import type { PayloadRequest } from 'payload'

/** A publication or a retirement that is planned. */
export interface Scheduled {
  action: 'publish' | 'retire'
  /** Moment, ISO 8601. */
  at: string
}

interface Job {
  waitUntil?: string | null
  input?: unknown
}

interface Input {
  type?: string
  /** The id is a number where we queue, a string where Payload's own drawer does. */
  doc?: { relationTo: string; value: number | string }
}

/** What is planned for a document, the next first. */
export const scheduledFor = async (
  req: PayloadRequest,
  slug: string,
  id: number,
): Promise<Scheduled[]> => {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
    sort: 'waitUntil',
    depth: 0,
    pagination: false,
    req,
  })
  return (docs as Job[]).flatMap(({ waitUntil, input }) => {
    const { type, doc } = (input ?? {}) as Input
    const isOurs = doc?.relationTo === slug && Number(doc.value) === id
    return isOurs
      ? [{ action: type === 'unpublish' ? 'retire' : 'publish', at: waitUntil ?? '' }]
      : []
  })
}
