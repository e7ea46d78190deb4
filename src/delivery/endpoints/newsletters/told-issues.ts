import { orderOfIssue } from '../../../domain/issue-number.ts'
import type { Locale } from '../../../domain/locale.ts'
import { tellIssue, type ToldIssue } from '../../../domain/newsletter/tell-issue.ts'
import { allOf } from '../../changes/record-change.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'

/** What issues are made of. */
export const issueTags = [allOf('newsletters'), allOf('announcements')]

/** Every public issue in one locale, the latest first. */
export const toldIssues = async (live: LiveCatalogue, locale: Locale): Promise<ToldIssue[]> => {
  const issues = await live.recordsOf('newsletters')
  const announcements = await live.recordsOf('announcements')
  return [...issues.values()]
    .toSorted((a, b) => orderOfIssue(b.number) - orderOfIssue(a.number))
    .map((issue) => tellIssue(issue, announcements, locale))
}
