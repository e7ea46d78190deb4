import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import { forgetFeedback } from '../feedback/forget-feedback.ts'
import { forgetMails } from '../mail/forget-mails.ts'
import { checkLinks, createLinkAsker, sendDigests } from '../plugins/review/index.ts'
import { followUnreviewed } from '../publication/canonical-change/index.ts'
import { runOneAtATime } from './one-at-a-time.ts'

interface Options {
  payload: Payload
  databaseUrl: string
  logger: Logger
}

const quarterMs = 15 * 60 * 1000

/** Asks for the links that are due, a quarter of an hour after the last round ended. */
export const runLinkChecks = ({ payload, ...options }: Options) => {
  const asker = createLinkAsker()
  return runOneAtATime({
    ...options,
    name: 'checking links',
    lockKey: lockKeys.linkCheck,
    everyMs: quarterMs,
    round: (signal) => checkLinks(payload, { asker, now: () => new Date(), signal }),
  })
}

/** Has variants follow their service whose day has come, and tells their editors before. */
export const runFollowing = ({ payload, ...options }: Options) =>
  runOneAtATime({
    ...options,
    name: 'following canonical texts',
    lockKey: lockKeys.following,
    everyMs: quarterMs,
    round: () => followUnreviewed(payload, new Date()),
  })

/** Sends the weekly digests as soon as the week allows. @param baseUrl scheme, host and port people use */
export const runDigests = ({ payload, ...options }: Options, baseUrl: string) =>
  runOneAtATime({
    ...options,
    name: 'sending digests',
    lockKey: lockKeys.digests,
    everyMs: quarterMs,
    round: () => sendDigests({ payload, now: new Date(), baseUrl }),
  })

/** Deletes feedback that was dealt with, and mails that were sent, long ago. */
export const runForgetting = ({ payload, ...options }: Options) =>
  runOneAtATime({
    ...options,
    name: 'forgetting feedback and mails',
    lockKey: lockKeys.feedback,
    everyMs: quarterMs,
    round: async () => {
      await forgetFeedback(payload, new Date())
      await forgetMails(payload, new Date())
    },
  })
