import type { Payload, TypedUser, Where } from 'payload'

interface Asked {
  /** Id of a service. */
  service: number | string
  user: TypedUser | null
}

/** How many readers of a service said something, as far as the person may read it; spam does not count. */
export const countFeedback = async (payload: Payload, { service, user }: Asked) => {
  const count = async (...more: Where[]): Promise<number> => {
    const { totalDocs } = await payload.count({
      collection: 'feedback',
      where: {
        and: [{ service: { equals: service } }, { state: { not_equals: 'spam' } }, ...more],
      },
      overrideAccess: false,
      user,
    })
    return totalDocs
  }
  const [all, helpful, open] = await Promise.all([
    count(),
    count({ rating: { equals: 'helpful' } }),
    count({ state: { in: ['new', 'in-progress'] } }),
  ])
  return { all, helpful, open }
}
