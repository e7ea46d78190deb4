import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { digestWeekAt } from '../../../domain/review/digest-week.ts'
import type { User } from '../../../generated/payload-types.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import { queueMail } from '../../../mail/queue-mail.ts'
import { catalogueSettings } from '../../../settings/catalogue-settings.ts'
import { findTasks } from '../tasks/find-tasks.ts'
import { tasks } from '../tasks/index.ts'
import type { Task } from '../tasks/task.ts'
import { digestMail } from './digest-mail.ts'

interface SendDigests {
  payload: Payload
  now: Date
  /** Scheme, host and port people use. */
  baseUrl: string
  kinds?: readonly Task[]
}

/**
 * Puts this week's digest of every person who wants one into the outbox, each once, whoever restarts in between. What
 * goes wrong for one person, or with one kind of work, is told in the log and stops none of the others.
 * @returns how many mails were queued
 */
export const sendDigests = async ({
  payload,
  now,
  baseUrl,
  kinds = tasks,
}: SendDigests): Promise<number> => {
  const week = digestWeekAt(now)
  if (week === undefined) return 0
  const { docs } = await payload.find({
    collection: 'users',
    where: { weeklyDigest: { equals: true }, lastDigestWeek: { not_equals: week } },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  let queued = 0
  for (const user of docs) {
    try {
      if (await sendDigest({ payload, now, baseUrl, kinds, user, week })) queued += 1
    } catch (error) {
      payload.logger.error({ err: error, user: user.id }, 'a digest cannot be made')
    }
  }
  return queued
}

interface SendDigest extends Required<SendDigests> {
  user: User
  week: string
}

/** The mail and the note that it was made are written together or not at all. */
const sendDigest = async ({ payload, now, baseUrl, kinds, user, week }: SendDigest) => {
  const person = { ...user, collection: 'users' } as TypedUser
  const req = await createLocalReq({ user: person }, payload)
  const found = await findTasks(req, person, now, kinds)
  for (const { task, failure } of found) {
    if (failure) payload.logger.error({ err: failure, task: task.key }, 'a task cannot be counted')
  }
  const { sender } = await catalogueSettings(req)
  const mail = digestMail({
    to: user.email,
    name: user.name,
    language: adminLanguageOf(user.language ?? 'de'),
    week,
    found,
    baseUrl,
    signature: sender.signature,
  })
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gives no transaction.')
  try {
    req.transactionID = transactionID
    if (mail) await queueMail(req, mail)
    await payload.db.updateOne({
      collection: 'users',
      id: user.id,
      data: { lastDigestWeek: week },
      req,
      returning: false,
    })
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
  return mail !== undefined
}
