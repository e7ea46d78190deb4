import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { sendQueuedMails } from '../mail/send-queued-mails.ts'
import { runOneAtATime } from './one-at-a-time.ts'

interface Options {
  payload: Payload
  databaseUrl: string
  logger: Logger
  /** Milliseconds between two looks at the outbox. */
  everyMs: number
}

/** Any fixed number, another than those of other work. */
const lockKey = 7_460_213

/** Sends what is in the outbox, one process at a time: two would send each mail twice. */
export const runMailSending = ({ payload, ...options }: Options) =>
  runOneAtATime({
    ...options,
    name: 'sending mails',
    lockKey,
    round: () => sendQueuedMails(payload, new Date()),
  })
