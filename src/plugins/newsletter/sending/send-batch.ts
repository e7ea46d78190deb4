import { z } from 'zod'

import { nextAttemptAt } from '../../../domain/mail/next-attempt.ts'
import { messageIdOf, returnPathOf } from '../../../domain/newsletter/delivery-report.ts'
import type { Refusal } from '../../../domain/newsletter/refusal.ts'
import { adminLanguages } from '../../../i18n/locales.ts'
import { noteBounce } from '../bounces/note-bounce.ts'
import type { NewsletterWork } from '../newsletter-work.ts'
import { openContact } from '../subscriptions/sealed-contact.ts'
import { handOver } from './hand-over.ts'
import { issueMail } from './issue-mail.ts'
import { unsubscribeAddress, unsubscribeHeaders } from './link-headers.ts'
import { readIssue, type TellIn } from './read-issue.ts'

/** Recipients of an issue that go together. */
export interface Batch {
  newsletter: number
  batch: number
}

const claimedRow = z.object({
  id: z.int(),
  key: z.string(),
  attempts: z.coerce.number(),
  subscriber: z.string(),
  locale: z.enum(adminLanguages),
  sealed_address: z.string(),
})

/** How long an issue waits that is not public at the moment. */
const offMs = 5 * 60_000

type Claimed = z.infer<typeof claimedRow>

/**
 * Sends an issue to those of a batch that are due. Each is claimed, and the claim is committed, before the mail is handed
 * over: a process that dies in between leaves a claim that nobody repeats. So nobody gets an issue twice, and in that one
 * case perhaps not at all, which the ledger shows as unclear.
 * @param mayGoOn asked before each mail. Default: always
 * @returns whether nothing was left because time was up
 */
export const sendBatch = async (
  work: NewsletterWork,
  batch: Batch,
  mayGoOn: () => boolean = () => true,
): Promise<boolean> => {
  await dropEnded(work, batch)
  const tell = await readIssue(work, batch.newsletter)
  if (!tell) {
    await putOff(work, batch)
    return true
  }
  for (;;) {
    if (!mayGoOn()) return false
    const claimed = await claimNext(work, batch)
    if (!claimed) return true
    await sendOne(work, claimed, tell)
  }
}

/** What was taken off the net meanwhile is not sent; it waits until it is there again. */
const putOff = async (
  { pool, now }: NewsletterWork,
  { newsletter, batch }: Batch,
): Promise<void> => {
  await pool.query(
    `update newsletter_deliveries set next_attempt_at = $3
     where newsletter_id = $1 and batch = $2 and state = 'waiting'`,
    [newsletter, batch, new Date(now().getTime() + offMs)],
  )
}

/** Who unsubscribed since the issue was sent off gets no more of it. */
const dropEnded = async ({ pool }: NewsletterWork, { newsletter, batch }: Batch): Promise<void> => {
  await pool.query(
    `delete from newsletter_deliveries as delivery
     where newsletter_id = $1 and batch = $2 and state = 'waiting' and not exists (
       select from newsletter_subscribers where key = delivery.subscriber and state = 'confirmed')`,
    [newsletter, batch],
  )
}

const claimNext = async (
  { pool, now }: NewsletterWork,
  { newsletter, batch }: Batch,
): Promise<Claimed | undefined> => {
  const { rows } = await pool.query(
    `update newsletter_deliveries as delivery
     set state = 'sending', claimed_at = $3, attempts = attempts + 1, updated_at = $3
     from newsletter_subscribers as subscriber
     where delivery.id = (
         select id from newsletter_deliveries
         where newsletter_id = $1 and batch = $2 and state = 'waiting' and next_attempt_at <= $3
           and subscriber in (select key from newsletter_subscribers where state = 'confirmed')
         order by id limit 1 for update skip locked)
       and subscriber.key = delivery.subscriber
     returning delivery.id, delivery.key, delivery.attempts, delivery.subscriber,
       subscriber.locale, subscriber.sealed_address`,
    [newsletter, batch, now()],
  )
  return z.array(claimedRow).parse(rows)[0]
}

const sendOne = async (work: NewsletterWork, claimed: Claimed, tell: TellIn): Promise<void> => {
  const { payload, sealer, baseUrl, bounceMailbox } = work
  const { key, locale: language } = claimed
  const { address, token } = openContact(sealer, claimed.subscriber, claimed.sealed_address)
  const unsubscribe = unsubscribeAddress(baseUrl, token, language)
  const host = payload.email.defaultFromAddress.split('@')[1] ?? 'localhost'
  const refusal = await handOver(payload, {
    to: address,
    ...issueMail({ issue: tell(language), language, baseUrl, unsubscribe }),
    messageId: messageIdOf(key, host),
    returnPath: bounceMailbox === undefined ? undefined : returnPathOf(bounceMailbox, key),
    headers: {
      ...unsubscribeHeaders(unsubscribe),
      'List-Id': `<newsletter.${host}>`,
      'Content-Language': language,
    },
  })
  await note(work, claimed, refusal)
}

/** Also where the claim was given up for lost meanwhile: what really happened counts. */
const note = async (
  { pool, now }: NewsletterWork,
  { id, key, attempts }: Claimed,
  refusal: Refusal | undefined,
): Promise<void> => {
  const at = now()
  if (refusal?.kind === 'bounced') {
    await noteBounce(pool, { key, ...refusal, now: at })
    return
  }
  const again = refusal?.kind === 'later' ? nextAttemptAt(attempts, at) : undefined
  const state = !refusal
    ? 'sent'
    : refusal.kind === 'unclear'
      ? 'unclear'
      : again
        ? 'waiting'
        : 'failed'
  await pool.query(
    `update newsletter_deliveries
     set state = $2, sent_at = $3, next_attempt_at = $4, answer = $5, updated_at = $6
     where id = $1 and state in ('sending', 'unclear')`,
    [id, state, refusal ? null : at, again ?? null, refusal?.status ?? null, at],
  )
}
