import { z } from 'zod'

import { issueFromAddress, issueInAddress, orderOfIssue } from '../../../domain/issue-number.ts'
import { type Locale, locales } from '../../../domain/locale.ts'
import { tellIssue } from '../../../domain/newsletter/tell-issue.ts'
import { announcement } from '../../schemas/announcement.ts'
import { richText, text } from '../../schemas/base.ts'
import { listEndpoints } from '../lists/list-endpoint.ts'
import { issueTags } from './told-issues.ts'

const newsletter = z
  .strictObject({
    identifier: text,
    number: text.meta({ description: 'Issue and year', examples: ['4/2016'] }),
    title: text,
    introduction: richText.optional(),
    sections: z.array(
      z.strictObject({
        title: text,
        announcements: z.array(
          z.strictObject({
            identifier: text,
            kind: announcement.shape.kind,
            title: text,
            body: richText,
            from: z.iso.datetime(),
            to: z.iso.datetime().optional(),
            place: text.optional(),
            locale: z.enum(locales).optional().meta({
              description: 'Of the text, where it is another one than asked for',
            }),
          }),
        ),
      }),
    ),
    publishedAt: z.iso.datetime(),
    sentAt: z.iso.datetime().optional().meta({ description: 'Absent: sent to nobody yet' }),
    updatedAt: z.iso.datetime(),
    isDemo: z.boolean(),
    _links: z.strictObject({ self: text, page: text }),
  })
  .meta({ id: 'Newsletter' })

/** What somebody may call an issue in an address. */
const issueName = z
  .string()
  .max(100)
  .meta({
    description: 'Year and issue, or the identifier',
    examples: ['2016-4'],
  })

/** `/v1/newsletters` and `/v1/newsletters/{number}`: what was told, the latest issue first. */
export const newsletterLists = listEndpoints({
  name: 'newsletters',
  tag: 'Newsletters',
  singular: 'Newsletter',
  plural: 'Newsletters',
  summary: 'Issues of the newsletter with what they tell, the latest first',
  schema: newsletter,
  query: {
    year: z.coerce
      .number({ error: 'is no year' })
      .int('is no year')
      .min(1900, 'is no year')
      .max(2099, 'is no year')
      .optional()
      .meta({ description: 'Issues of one year alone', examples: [2016] }),
  },
  param: issueName,
  all: async (live) => {
    const announcements = await live.recordsOf('announcements')
    return [...(await live.recordsOf('newsletters')).values()].map((issue) => ({
      identifier: issue.identifier,
      number: issue.number,
      told: (locale: Locale) => tellIssue(issue, announcements, locale),
    }))
  },
  find: (all, name) =>
    all.find(({ identifier, number }) => identifier === name || number === issueFromAddress(name)),
  fits: ({ number }, { query: { year } }) =>
    year === undefined || number.endsWith(`/${String(year)}`),
  nameOf: ({ number }) => String(9e6 - orderOfIssue(number)),
  serve: ({ identifier, number, told }, locale) => ({
    identifier,
    ...told(locale),
    _links: {
      self: `/v1/newsletters/${issueInAddress(number)}`,
      page: `/news/${issueInAddress(number)}?locale=${locale}`,
    },
  }),
  tags: issueTags,
})
