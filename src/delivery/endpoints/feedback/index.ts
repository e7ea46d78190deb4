import { z } from 'zod'

import type { CalendarDate } from '../../../domain/calendar-date.ts'
import { type FeedbackSent, feedbackRatings } from '../../../domain/feedback/feedback.ts'
import { defineEndpoint } from '../../endpoint.ts'
import { invalidBody } from '../../problem.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { todayAt } from '../moments.ts'

/** Letters a comment may have. */
const longestComment = 2000

const sent = z
  .strictObject({
    service: parameters.identifier,
    bfs: z
      .int('is no BFS number')
      .min(1, 'is no BFS number')
      .max(9999, 'is no BFS number')
      .optional()
      .meta({ description: 'BFS number of the municipality the page was for', examples: [1103] }),
    locale: parameters.locale
      .optional()
      .meta({ description: 'Locale of the page; default: the best of `Accept-Language`' }),
    rating: parameters.choice(feedbackRatings, 'Whether the page helped'),
    comment: z
      .string('is no text')
      .trim()
      .max(longestComment, `has more than ${String(longestComment)} letters`)
      .optional()
      .meta({ description: 'Read by the editors alone, and by nobody else' }),
    website: z
      .string('is no text')
      .max(longestComment, `has more than ${String(longestComment)} letters`)
      .optional()
      .meta({
        description:
          'A field that people do not see and programs fill in; what has it is thrown away',
      }),
  })
  .meta({ id: 'Feedback' })

/** `POST /v1/feedback`: whether a page helped; for the editors, never public. */
export const feedbackEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/feedback',
  operation: 'sendFeedback',
  summary: 'Tells the editors whether a page helped',
  description:
    'Nothing of it is public. At most 20 in an hour from one address, 2000 with an API key: front ends that send what their visitors say need one.',
  tag: 'Feedback',
  status: 202,
  rareQuota: { name: 'feedback', seconds: 3600, anonymous: 20, keyed: 2000 },
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: sent,
  answers: {
    'application/json': z
      .strictObject({ receivedAt: z.iso.datetime() })
      .meta({ id: 'FeedbackReceived' }),
  },
  reply: async ({ body, locale }, live) => {
    const { service, bfs, rating, comment, website } = body
    const now = new Date()
    const reference = await live.reference()
    const feedback: FeedbackSent = {
      service,
      ...placeIn(reference, { service, bfs, day: todayAt(now).day }),
      locale: body.locale ?? locale,
      rating,
      ...(comment && { comment }),
    }
    // Who filled in what people do not see is told the same as everybody else.
    if (!website) await live.storeFeedback(feedback)
    return {
      kind: 'content',
      content: json({ receivedAt: now.toISOString() }, { status: 202, cacheControl: 'no-store' }),
      tags: [],
    }
  },
})

interface Named {
  service: string
  bfs: number | undefined
  day: CalendarDate
}

/** The place that is meant, or its successor. @throws CatalogueError BODY_INVALID naming everything that does not exist */
const placeIn = (
  { areas, services }: ReferenceData,
  { service, bfs, day }: Named,
): { jurisdiction?: string } => {
  const meant = bfs === undefined ? undefined : areas.byBfsNumber(bfs, day)
  const found = meant && areas.placeOn(meant.identifier, day)
  const area = found && 'area' in found ? found.area : undefined
  const errors = [
    ...(services.has(service)
      ? []
      : [
          {
            pointer: '/service',
            code: 'RECORD_NOT_FOUND' as const,
            detail: `names no public service: ${service}`,
          },
        ]),
    ...(bfs === undefined || area
      ? []
      : [
          {
            pointer: '/bfs',
            code: 'PLACE_UNKNOWN' as const,
            detail: `names no municipality of today: ${String(bfs)}`,
          },
        ]),
  ]
  if (errors.length > 0) throw invalidBody(errors)
  return area ? { jurisdiction: area.identifier } : {}
}
