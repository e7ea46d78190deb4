import type { Payload } from 'payload'

const dayMs = 24 * 3_600_000

/** Days for which it can be looked up that a mail was sent, and for which one that was given up can be sent after all. */
const keptDays = { sent: 30, givenUp: 90 }

/** Deletes mails of the outbox whose time is over: they name people, whose cases may be gone. @returns how many */
export const forgetMails = async (payload: Payload, now: Date): Promise<number> => {
  const before = (days: number) => ({
    less_than: new Date(now.getTime() - days * dayMs).toISOString(),
  })
  const { docs } = await payload.delete({
    collection: 'outgoing-mails',
    where: {
      or: [
        { sentAt: before(keptDays.sent) },
        {
          and: [
            { sentAt: { exists: false } },
            { nextAttemptAt: { exists: false } },
            { updatedAt: before(keptDays.givenUp) },
          ],
        },
      ],
    },
    depth: 0,
    select: {},
  })
  return docs.length
}
