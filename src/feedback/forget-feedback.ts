import type { Payload } from 'payload'

/** Months that feedback is kept after it was dealt with: comments may hold personal data. */
const keptMonths = 12

/** Deletes feedback that was dealt with, or found to be spam, a year ago. @returns how much of it */
export const forgetFeedback = async (payload: Payload, now: Date): Promise<number> => {
  const until = new Date(now)
  until.setUTCMonth(until.getUTCMonth() - keptMonths)
  const { docs } = await payload.delete({
    collection: 'feedback',
    where: {
      and: [{ state: { in: ['done', 'spam'] } }, { updatedAt: { less_than: until.toISOString() } }],
    },
    depth: 0,
    select: {},
  })
  return docs.length
}
