import { z } from 'zod'

import { identifier, richText, text } from './base.ts'

/** Something to know for a while. */
export const announcement = z
  .strictObject({
    identifier,
    title: text.optional(),
    body: richText.optional(),
    kind: z.enum(['news', 'outage', 'deadline', 'event', 'newsletter-issue', 'legal-change']),
    severity: z.enum(['info', 'warning', 'critical']),
    from: z.iso.datetime(),
    to: z.iso.datetime().optional(),
    place: text.optional(),
    services: z.array(identifier),
    jurisdictions: z.array(identifier),
    updatedAt: z.iso.datetime(),
    isDemo: z.boolean(),
  })
  .meta({ id: 'Announcement' })
