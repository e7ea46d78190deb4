import type { Payload, Where } from 'payload'

import { idOf } from '../access/roles.ts'
import type { FeedbackSent, StoreFeedback } from '../domain/feedback/feedback.ts'

/** Keeps what somebody said of a page for the editors of that page: of the local variant, where there is one. */
export const storeFeedback =
  (payload: Payload): StoreFeedback =>
  async (feedback) => {
    const { service: identifier, locale, rating, comment } = feedback
    const { service, jurisdiction, owner } = await meantBy(payload, feedback)
    await payload.create({
      collection: 'feedback',
      data: {
        identifier,
        locale,
        rating,
        state: 'new',
        ...(service !== undefined && { service }),
        ...(jurisdiction !== undefined && { jurisdiction }),
        ...(comment !== undefined && { comment }),
        ...(owner && { owner: idOf(owner) }),
      },
      depth: 0,
    })
  }

/** The public documents that are meant, and whose they are. */
const meantBy = async (payload: Payload, { service: name, jurisdiction: area }: FeedbackSent) => {
  const named = (identifier: string): Where => ({ identifier: { equals: identifier } })
  const one = { depth: 0, limit: 1, pagination: false } as const
  const services = await payload.find({ collection: 'services', where: named(name), ...one })
  const service = services.docs[0]
  if (!service || area === undefined) return { service: service?.id, owner: service?.owner }
  const areas = await payload.find({ collection: 'jurisdictions', where: named(area), ...one })
  const jurisdiction = areas.docs[0]?.id
  const variants = await payload.find({
    collection: 'service-variants',
    where: {
      and: [
        { service: { equals: service.id } },
        { jurisdiction: { equals: jurisdiction ?? 0 } },
        { status: { equals: 'active' } },
        { _status: { equals: 'published' } },
      ],
    },
    ...one,
  })
  return { service: service.id, jurisdiction, owner: variants.docs[0]?.owner ?? service.owner }
}
