import type { Endpoint, PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import type pg from 'pg'

import type { Newsletter as NewsletterRecord } from '../../../domain/newsletter/newsletter.ts'
import { inTransaction } from '../../../editorial/endpoint-request.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import { issueMailTexts } from '../../../i18n/news/mails.ts'
import { say } from '../../../i18n/say.ts'
import { queueMail } from '../../../mail/queue-mail.ts'
import { deriveDraft } from '../../../publication/published/index.ts'
import { issueMail } from '../sending/issue-mail.ts'
import { readAnnouncements, tellingOf } from '../sending/read-issue.ts'
import { issueOf } from './issue-request.ts'

/** `POST /api/newsletters/<id>/test-mail`: mails the issue as it was last saved to the person who asks, and to nobody else. */
export const testIssue = ({ baseUrl }: { baseUrl: string }): Endpoint => ({
  path: '/:id/test-mail',
  method: 'post',
  handler: (req) =>
    inTransaction(req, async () => {
      const { id } = await issueOf(req)
      const language = adminLanguageOf(req.i18n.language)
      const tell = await readDraft(req, id)
      const to = req.user?.email ?? ''
      const { subject, ...mail } = issueMail({
        issue: tell(language),
        language,
        baseUrl,
        unsubscribe: `${baseUrl}/news?locale=${language}`,
      })
      const named = say(issueMailTexts.test, language, { subject })
      await queueMail(req, { to, subject: named, ...mail })
      return { id }
    }),
})

/** The latest draft, as the record it would become. */
const readDraft = async (req: PayloadRequest, id: number) => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'newsletters',
    where: { id: { equals: id } },
    draft: true,
    trash: false,
    depth: 0,
    limit: 1,
    locale: 'all',
  })
  const [doc] = docs
  const derived = doc && (await deriveDraft(payload, 'newsletters', doc))
  if (!derived) throw new NotFound(req.t)
  const issue = derived.record as NewsletterRecord
  const pool = payload.db.pool as unknown as pg.Pool
  return tellingOf(issue, await readAnnouncements({ pool }, issue))
}
