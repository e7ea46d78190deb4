import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'

import { createPoster } from '../send/create-poster.ts'
import { carryDue } from './carry-due.ts'
import { deliver } from './deliver.ts'
import { deliveryJob, deliveryQueue, prepareDeliveryQueue } from './delivery-jobs.ts'
import { fanOut } from './fan-out.ts'
import { forgetOld } from './forget-old.ts'
import type { WebhookWork } from './webhook-work.ts'

interface Options {
  payload: Payload
  boss: PgBoss
  /** Scheme, host and port people use. */
  baseUrl: string
  /** Whether http and private addresses may be told. */
  allowPrivate: boolean
  /** Milliseconds until a receiver must have answered. Default: 15 000. */
  timeoutMs?: number
  /** Default: the clock of this process. */
  now?: () => Date
}

/** The work on webhooks, as the process that runs it sees it. */
export interface RunningWebhookWork {
  /** Makes messages of what changed and has them carried; one process of all at a time. */
  round: (signal: AbortSignal) => Promise<void>
  /** Takes no more messages, waits for the answers to those that are being sent, and closes the connections. */
  close: () => Promise<void>
}

const forgetEveryMs = 3_600_000

/** How many take messages from the queue in this process, and how many messages each at a time. */
const workers = 4
const batch = 2
/** Messages to one webhook at a time: one that never answers leaves half of the workers to the others. */
const atOnce = 2

/** Begins to deliver messages to webhooks. */
export const createWebhookWork = async ({
  payload,
  boss,
  baseUrl,
  allowPrivate,
  timeoutMs,
  now = () => new Date(),
}: Options): Promise<RunningWebhookWork> => {
  const poster = createPoster({ allowPrivate, ...(timeoutMs !== undefined && { timeoutMs }) })
  const work: WebhookWork = { payload, boss, poster, baseUrl, now }
  await prepareDeliveryQueue(boss)
  await boss.work(
    deliveryQueue,
    {
      pollingIntervalSeconds: 1,
      localConcurrency: workers,
      localGroupConcurrency: atOnce,
      batchSize: batch,
      burstWhenBatchFull: true,
      perJobResults: true,
    },
    (jobs) =>
      Promise.all(
        jobs.map(async ({ id, data }) => {
          try {
            await deliver(work, deliveryJob.parse(data))
            return { id, status: 'completed' as const }
          } catch (error) {
            payload.logger.warn({ err: error, job: id }, 'a message to a webhook is tried again')
            return { id, status: 'failed' as const }
          }
        }),
      ),
  )
  let forgotAt = 0
  return {
    round: async (signal) => {
      await fanOut(work, signal)
      await carryDue(work)
      if (now().getTime() - forgotAt < forgetEveryMs) return
      await forgetOld(payload, now())
      forgotAt = now().getTime()
    },
    close: async () => {
      await boss.offWork(deliveryQueue, { wait: true })
      poster.close()
    },
  }
}
