import { escapeHtml } from '../../domain/escape-html.ts'
import { issueInAddress, orderOfIssue } from '../../domain/issue-number.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import type { ToldIssue } from '../../domain/newsletter/tell-issue.ts'
import type { Feed, FeedFrame } from './feed.ts'

const title: LocalizedText = {
  de: 'Newsletter',
  fr: 'Lettre d’information',
  it: 'Newsletter',
  rm: 'Newsletter',
  en: 'Newsletter',
  'de-simple': 'Newsletter',
}

/** Issues of the newsletter, the latest first. @param issues told in the locale of the feed */
export const newsletterFeed = ({
  issues,
  ...frame
}: FeedFrame & { issues: readonly ToldIssue[] }): Feed => ({
  ...frame,
  title,
  entries: issues
    .toSorted((a, b) => orderOfIssue(b.number) - orderOfIssue(a.number))
    .map((issue) => {
      const id = `${frame.server}/news/${issueInAddress(issue.number)}`
      return {
        id,
        address: `${id}?locale=${frame.locale}`,
        title: `${issue.number}: ${issue.title}`,
        html: htmlOf(issue),
        text: textOf(issue),
        publishedAt: issue.sentAt ?? issue.publishedAt,
        updatedAt: issue.updatedAt,
        tags: ['newsletter-issue'],
      }
    }),
})

const htmlOf = ({ introduction, sections }: ToldIssue): string =>
  [
    introduction?.html ?? '',
    ...sections.flatMap(({ title: heading, announcements }) => [
      `<h3>${escapeHtml(heading)}</h3>`,
      ...announcements.map(({ title: name, body }) => `<h4>${escapeHtml(name)}</h4>${body.html}`),
    ]),
  ].join('')

const textOf = ({ introduction, sections }: ToldIssue): string =>
  [
    ...(introduction ? [introduction.text] : []),
    ...sections.flatMap(({ title: heading, announcements }) => [
      heading,
      ...announcements.map(({ title: name, body }) => `${name}\n${body.text}`),
    ]),
  ].join('\n\n')
