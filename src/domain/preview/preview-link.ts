import { z } from 'zod'

import { finding, type Verdict } from '../finding.ts'

/** Collections whose drafts can be seen as the public would get them. */
export const previewedCollections = ['services', 'service-variants'] as const

export type PreviewedCollection = (typeof previewedCollections)[number]

/** Hours a link is good for, unless somebody says otherwise, and at most. */
export const previewHours = { usual: 72, most: 336 } as const

const previewLink = z.strictObject({
  collection: z.enum(previewedCollections),
  document: z.int().positive(),
  expiresAt: z.iso.datetime(),
})

/** Which draft a link shows, and until when. */
export type PreviewLink = z.infer<typeof previewLink>

/** What a link holds; undefined where it is none of ours. */
export const parsePreviewLink = (text: string): PreviewLink | undefined => {
  try {
    return previewLink.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** A link to a draft that is good from now on for some hours. */
export const newPreviewLink = (
  draft: Pick<PreviewLink, 'collection' | 'document'>,
  now: Date,
  hours: number = previewHours.usual,
): PreviewLink => ({
  ...draft,
  expiresAt: new Date(now.getTime() + hours * 3_600_000).toISOString(),
})

/** Whether a link may still be used. */
export const checkPreviewLink = ({ expiresAt }: PreviewLink, now: Date): Verdict =>
  Date.parse(expiresAt) > now.getTime() ? undefined : finding('PREVIEW_EXPIRED')
