import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { Editorial } from '../hooks/pending-change.ts'
import { defaultLocale } from '../i18n/locales.ts'

/** The latest state of a document, with German texts. */
export type Draft = Editorial & Record<string, unknown>

/**
 * The latest state of a document as the system sees it, or as the person behind the request may see it.
 * @throws NotFound, Forbidden
 */
export const findDraft = async (
  req: PayloadRequest,
  slug: string,
  id: number,
  { asPerson = false } = {},
): Promise<Draft> => {
  const found = await req.payload.findByID({
    collection: slug as 'services',
    id,
    draft: true,
    depth: 0,
    locale: defaultLocale,
    ...(asPerson && { overrideAccess: false, user: req.user }),
    // A nested call writes its locale into the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return found as unknown as Draft
}

/** What people call a document: its title, or what kind of thing it is and its number. */
export const titleOf = (
  { payload: { collections } }: PayloadRequest,
  slug: string,
  document: Draft,
): string => {
  const { useAsTitle } = collections[slug as 'services'].config.admin
  const title = document[useAsTitle ?? 'id']
  return typeof title === 'string' && title !== '' ? title : `#${String(document.id)}`
}
