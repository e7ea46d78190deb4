import { z } from 'zod'

import { nextAttemptAt } from '../../../domain/mail/next-attempt.ts'
import { oldestWish } from '../../../domain/newsletter/subscription.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import { adminLanguages } from '../../../i18n/locales.ts'
import { subscriptionMails } from '../../../i18n/news/mails.ts'
import { composeMail } from '../../../mail/compose-mail.ts'
import type { NewsletterWork } from '../newsletter-work.ts'
import { type FullMail, handOver } from '../sending/hand-over.ts'
import { unsubscribeAddress, unsubscribeHeaders } from '../sending/link-headers.ts'
import { type Contact, openContact } from './sealed-contact.ts'

const dueRow = z.object({
  id: z.int(),
  key: z.string(),
  locale: z.enum(adminLanguages),
  state: z.enum(['pending', 'confirmed']),
  sealed_address: z.string(),
  mail_attempts: z.coerce.number(),
})

/** Mails sent in one go, so that stopping does not take long. */
const most = 20

/** Forgets wishes that were not confirmed in time, and asks those that wait for a mail to confirm. */
export const lookAfterSubscriptions = async (work: NewsletterWork): Promise<void> => {
  const { pool, now } = work
  await pool.query(
    `delete from newsletter_subscribers where state = 'pending' and requested_at <= $1`,
    [oldestWish(now())],
  )
  const { rows } = await pool.query(
    `select id, key, locale, state, sealed_address, mail_attempts from newsletter_subscribers
     where mail_due_at <= $1 order by mail_due_at limit $2`,
    [now(), most],
  )
  for (const row of z.array(dueRow).parse(rows)) await send(work, row)
}

/** Dies the process between sending and noting it, the mail is sent twice: better than not at all. */
const send = async (work: NewsletterWork, row: z.infer<typeof dueRow>): Promise<void> => {
  const { payload, pool, sealer, baseUrl, now } = work
  const contact = openContact(sealer, row.key, row.sealed_address)
  const refusal = await handOver(payload, mailOf(contact, { ...row, baseUrl }))
  const at = now()
  if (refusal?.kind === 'bounced' && refusal.bounce === 'hard') {
    await pool.query('delete from newsletter_subscribers where id = $1', [row.id])
    return
  }
  const made = row.mail_attempts + 1
  const again = refusal?.kind === 'later' ? nextAttemptAt(made, at) : undefined
  await pool.query(
    `update newsletter_subscribers set mail_due_at = $2, mail_attempts = $3, mailed_at = $4
     where id = $1`,
    [row.id, again ?? null, again ? made : 0, at],
  )
}

interface About {
  locale: AdminLanguage
  state: 'confirmed' | 'pending'
  baseUrl: string
}

/** Who confirmed already is told so: the page says the same to everybody. */
const mailOf = ({ address, token }: Contact, { locale, state, baseUrl }: About): FullMail => {
  const words = subscriptionMails[state]
  const end = unsubscribeAddress(baseUrl, token, locale)
  const confirm = `${baseUrl}/news/confirm/${token}?locale=${locale}`
  const mail = composeMail({
    to: address,
    language: locale,
    subject: words.subject[locale],
    text: words.text[locale],
    links: [{ words: words.link[locale], href: state === 'pending' ? confirm : end }],
    signature: '',
  })
  return {
    ...mail,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(state === 'confirmed' && unsubscribeHeaders(end)),
    },
  }
}
