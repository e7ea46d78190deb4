import { z } from 'zod'

import type { NewsletterWork } from '../newsletter-work.ts'
import { sendBatch } from './send-batch.ts'

/** The queue that carries newsletters. */
const newsletterQueue = 'newsletter-batches'

const batchJob = z.object({ newsletter: z.int(), batch: z.int() })

const waiting = z.array(batchJob.extend({ job: z.string(), due: z.number() }))

/** A job that is not done by then belongs to a process that died; it takes less by itself. */
const lostAfterSeconds = 120
const longestMs = 60_000

/** A mail that was begun so long ago and is not noted: its process died. Longer than any mail server is waited for. */
const lostClaimMs = 15 * 60_000

/** Begins to take batches. @returns what stops it, after the mail that is being handed over */
export const takeBatches = async (work: NewsletterWork): Promise<() => Promise<void>> => {
  const { boss, payload } = work
  const settings = {
    expireInSeconds: lostAfterSeconds,
    retryLimit: 1000,
    retryDelay: 1,
    deleteAfterSeconds: 7 * 86_400,
  }
  await boss.createQueue(newsletterQueue, settings)
  await boss.updateQueue(newsletterQueue, settings)
  let isStopping = false
  await boss.work(newsletterQueue, { pollingIntervalSeconds: 1 }, async (jobs) => {
    const until = Date.now() + longestMs
    const mayGoOn = () => !isStopping && Date.now() < until
    for (const { data } of jobs) {
      if (await sendBatch(work, batchJob.parse(data), mayGoOn)) continue
      payload.logger.debug('a batch of the newsletter goes on later')
      throw new Error('The batch goes on with the next attempt of the job.')
    }
  })
  return async () => {
    isStopping = true
    await boss.offWork(newsletterQueue, { wait: true })
  }
}

/** Makes a job of each batch that waits and has none; its name follows from what waits, so that made twice it is one. */
export const queueBatches = async ({ pool, boss, now }: NewsletterWork): Promise<void> => {
  await pool.query(
    `update newsletter_deliveries set state = 'unclear', answer = 'interrupted', updated_at = $1
     where state = 'sending' and claimed_at <= $2`,
    [now(), new Date(now().getTime() - lostClaimMs)],
  )
  const { rows } = await pool.query(
    `select newsletter_id as newsletter, batch::int,
       md5(concat_ws('/', 'newsletter', newsletter_id, batch, attempts, max(next_attempt_at)))::uuid as job,
       (extract(epoch from max(next_attempt_at)) * 1000)::float8 as due
     from newsletter_deliveries as delivery
     where state = 'waiting' and attempts = (
       select min(attempts) from newsletter_deliveries as other
       where other.newsletter_id = delivery.newsletter_id and other.batch = delivery.batch
         and other.state = 'waiting')
       and exists (
         select from publication.record
         where collection = 'newsletters' and document = newsletter_id and data is not null)
     group by newsletter_id, batch, attempts`,
  )
  const jobs = waiting.parse(rows)
  if (jobs.length === 0) return
  await boss.insert(
    newsletterQueue,
    jobs.map(({ job, due, ...data }) => ({ id: job, data, startAfter: new Date(due) })),
  )
}
