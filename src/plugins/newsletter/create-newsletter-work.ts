import type { NewsletterWork } from './newsletter-work.ts'
import { queueBatches, takeBatches } from './sending/queue-batches.ts'
import { lookAfterSubscriptions } from './subscriptions/send-due-mails.ts'

/** The work on newsletters, as the process that runs it sees it. */
export interface RunningNewsletterWork {
  /** Asks new subscribers to confirm, forgets those who did not, has waiting batches carried; one process at a time. */
  round: () => Promise<void>
  /** Takes no more batches, and waits for the mail that is being handed over. */
  close: () => Promise<void>
}

/** Begins to send newsletters. */
export const createNewsletterWork = async (
  work: NewsletterWork,
): Promise<RunningNewsletterWork> => {
  const close = await takeBatches(work)
  return {
    round: async () => {
      await lookAfterSubscriptions(work)
      await queueBatches(work)
    },
    close,
  }
}
