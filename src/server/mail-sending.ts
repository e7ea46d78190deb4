import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import { sendQueuedMails } from '../mail/send-queued-mails.ts'
import { runOneAtATime } from './one-at-a-time.ts'

interface Options {
  payload: Payload
  databaseUrl: string
  logger: Logger
  /** Milliseconds between two looks at the outbox. */
  everyMs: number
}

/** Sends what is in the outbox, one process at a time: two would send each mail twice. */
export const runMailSending = ({ payload, ...options }: Options) =>
  runOneAtATime({
    ...options,
    name: 'sending mails',
    lockKey: lockKeys.mailSending,
    round: () => sendQueuedMails(payload, new Date()),
  })
