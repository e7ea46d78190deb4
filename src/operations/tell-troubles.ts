import { createLocalReq, type Payload } from 'payload'
import type pg from 'pg'
import type { Logger } from 'pino'

import type { Mail } from '../domain/mail/mail.ts'
import { type LastNotice, noticeDue, troubleKeys } from '../domain/operations/notice.ts'
import { adminLanguageOf } from '../i18n/locales.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { findTroubles, keysOf } from './find-troubles.ts'
import { type Recipient, troubleMail, unreachableMail } from './trouble-mail.ts'
import type { Watch } from './watch.ts'

/** What people are told with. */
export interface TellMeans {
  payload: Payload
  pool: pg.Pool
  logger: Pick<Logger, 'error' | 'warn'>
  /** Addresses that are told besides the administrators, and where the database cannot name those. */
  addresses: readonly string[]
  /** Scheme, host and port people use. */
  baseUrl: string
  /** Default: everything that is looked after. */
  watches?: readonly Watch[]
}

/**
 * Looks at everything and tells people what is broken, as the rules of repetition say. The mail goes out at once and past
 * outbox and queue, since those may be what is broken; where the mail server takes it not, it goes into the outbox.
 * What nobody could be told is told again in the next round. @returns how many were told
 */
export const tellTroubles = async (means: TellMeans, now: Date): Promise<number> => {
  const { payload, pool, logger, baseUrl, watches } = means
  const watched = await findTroubles(pool, watches && { watches })
  const keys = troubleKeys(keysOf(watched))
  const reason = noticeDue(await lastNotice(pool), { keys, now })
  if (!reason) return 0
  // Whoever reads logs knows of it, also where no mail leaves the house.
  logger.error({ troubles: keys }, `operations: ${reason}`)
  let told = 0
  for (const recipient of await recipients(means)) {
    const mail = troubleMail(recipient, { reason, watched, baseUrl })
    if (await sendNow(payload, mail, logger)) told += 1
    else if (await sendLater(payload, mail, logger)) told += 1
  }
  if (told > 0) await keepNotice(pool, { known: keys, sentAt: now })
  return told
}

/** Tells the addresses of the settings that the database does not answer. @returns how many were told */
export const tellUnreachable = async (
  { payload, logger, addresses }: Pick<TellMeans, 'addresses' | 'logger' | 'payload'>,
  minutes: number,
): Promise<number> => {
  logger.error({ minutes }, 'operations: the database does not answer')
  const sent = await Promise.all(
    addresses.map((to) => sendNow(payload, unreachableMail(to, minutes), logger)),
  )
  return sent.filter(Boolean).length
}

const sendNow = async (
  payload: Payload,
  mail: Mail,
  logger: TellMeans['logger'],
): Promise<boolean> => {
  try {
    const { defaultFromAddress, defaultFromName } = payload.email
    await payload.sendEmail({
      from: { name: defaultFromName, address: defaultFromAddress },
      ...mail,
    })
    return true
  } catch (error) {
    logger.warn({ err: error }, 'the mail server does not take what is told of what is broken')
    return false
  }
}

const sendLater = async (
  payload: Payload,
  mail: Mail,
  logger: TellMeans['logger'],
): Promise<boolean> => {
  try {
    await queueMail(await createLocalReq({}, payload), mail)
    return true
  } catch (error) {
    logger.warn({ err: error }, 'the outbox does not take what is told of what is broken')
    return false
  }
}

/** Administrators of all authorities, and the addresses of the settings; each once. */
const recipients = async (means: TellMeans): Promise<Recipient[]> => {
  const people = await administrators(means)
  const known = new Set(people.map(({ to }) => to))
  const others = means.addresses.filter((to) => !known.has(to))
  return [...people, ...others.map((to) => ({ to, language: 'de' as const }))]
}

/** None where they cannot be found out: the addresses of the settings are told all the same. */
const administrators = async ({ pool, logger }: TellMeans): Promise<Recipient[]> => {
  const found = pool.query<{ email: string; language: string | null }>(
    `select distinct email, language from users
     where exists (select from users_grants as held
       where held._parent_id = users.id and held.role = 'admin' and held.authority_id is null)`,
  )
  try {
    const { rows } = await found
    return rows.map(({ email, language }) => ({
      to: email,
      language: adminLanguageOf(language ?? 'de'),
    }))
  } catch (error) {
    logger.warn({ err: error }, 'who is told of what is broken cannot be found out')
    return []
  }
}

const lastNotice = async (pool: pg.Pool): Promise<LastNotice | undefined> => {
  const { rows } = await pool.query<LastNotice>(
    'select known, sent_at as "sentAt" from trouble_notice',
  )
  return rows[0]
}

const keepNotice = async (pool: pg.Pool, { known, sentAt }: LastNotice): Promise<void> => {
  await pool.query(
    `insert into trouble_notice (id, known, sent_at) values (1, $1, $2)
     on conflict (id) do update set known = excluded.known, sent_at = excluded.sent_at`,
    [known, sentAt],
  )
}
