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
        { 'input.doc.relationTo': { equals: slug } },
        { 'input.doc.value': { equals: String(id) } },
      ],
    },
    sort: 'waitUntil',
    depth: 0,
    limit: 20,
    req,
  })
  return (docs as Job[]).map(({ waitUntil, input }) => ({
    action: (input as { type?: string }).type === 'unpublish' ? 'retire' : 'publish',
    at: waitUntil ?? '',
  }))
}
