import { z } from 'zod'

import type { Announcement } from '../../../domain/announcement.ts'
import type { Newsletter } from '../../../domain/newsletter/newsletter.ts'
import { tellIssue, type ToldIssue } from '../../../domain/newsletter/tell-issue.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import type { NewsletterWork } from '../newsletter-work.ts'

/** An issue that is public, to be told in any language. */
export type TellIn = (language: AdminLanguage) => ToldIssue

const rows = z.array(z.object({ identifier: z.string(), data: z.unknown() }))

/** What is public of an issue now, which is what is sent. @returns undefined where it is public no more */
export const readIssue = async (
  { pool }: Pick<NewsletterWork, 'pool'>,
  newsletter: number,
): Promise<TellIn | undefined> => {
  const issues = await pool.query(
    `select identifier, data from publication.record
     where collection = 'newsletters' and document = $1 and data is not null`,
    [newsletter],
  )
  const [row] = rows.parse(issues.rows)
  if (!row) return undefined
  // What stands there was written by `toNewsletter`.
  const issue = row.data as Newsletter
  return tellingOf(issue, await readAnnouncements({ pool }, issue))
}

/** An issue with what it tells. */
export const tellingOf =
  (issue: Newsletter, announcements: ReadonlyMap<string, Announcement>): TellIn =>
  (language) =>
    tellIssue(issue, announcements, language)

/** The announcements an issue tells, as far as they are public. */
export const readAnnouncements = async (
  { pool }: Pick<NewsletterWork, 'pool'>,
  { sections }: Pick<Newsletter, 'sections'>,
): Promise<Map<string, Announcement>> => {
  const found = await pool.query(
    `select identifier, data from publication.record
     where collection = 'announcements' and identifier = any($1) and data is not null`,
    [sections.flatMap(({ announcements }) => announcements)],
  )
  return new Map(
    rows.parse(found.rows).map(({ identifier, data }) => [identifier, data as Announcement]),
  )
}
