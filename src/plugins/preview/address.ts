import type { PayloadRequest } from 'payload'

import { newPreviewLink, type PreviewedCollection } from '../../domain/preview/preview-link.ts'
import { sealLink } from './link.ts'

/** Where previews are shown, and in what: `{token}` and `{locale}` are filled in. */
export interface PreviewPlace {
  /** Default: the page of this server. */
  frontEnd?: string | undefined
}

interface Previewed {
  collection: PreviewedCollection
  document: number
  locale: string
  hours?: number
}

/** A new link to a draft: its token, its addresses, its end. */
export const previewAddress = (
  { payload }: Pick<PayloadRequest, 'payload'>,
  { frontEnd }: PreviewPlace,
  { locale, hours, ...draft }: Previewed,
) => {
  const link = newPreviewLink(draft, new Date(), hours)
  const token = sealLink(link, payload.secret)
  const own = `/v1/preview/${token}?locale=${locale}`
  const url = frontEnd?.replaceAll('{token}', token).replaceAll('{locale}', locale)
  return { token, url: url ?? own, api: own, expiresAt: link.expiresAt }
}
