import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  Forbidden,
  type PayloadRequest,
} from 'payload'

import {
  type ContentKind,
  mayChange,
  mayCreate,
  mayPublish,
  type Owned,
  translatesInto,
} from '../access/rights.ts'
import { type ComparedField, changesBesideText } from '../domain/changes-beside-text.ts'
import type { ErrorCode } from '../domain/errors.ts'
import { finding } from '../domain/finding.ts'
import { translationField } from '../fields/translation-field.ts'
import { localeNames } from '../i18n/locales.ts'
import { messageFor } from '../i18n/messages.ts'
import { saveIn } from './remember-save.ts'

interface Content extends Owned {
  id: number
  _status?: string | null
}

/**
 * Keeps each write within the rights of the person behind it. An access rule sees neither what a document becomes nor
 * what of it is public: whoever edits for one authority hands nothing over to another, whoever does not publish
 * leaves what is public as it is, and whoever translates changes texts of one language alone.
 */
export const keepRights =
  (kind: ContentKind): CollectionBeforeChangeHook<Content> =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    const { user } = req
    if (!user) return data
    const before = operation === 'update' ? originalDoc : undefined
    if (!before) {
      if (!mayCreate(user, data, kind)) throw new Forbidden(req.t)
      if (data._status === 'published' && !mayPublish(user, data.owner)) refusePublishing(req)
      return data
    }
    const save = saveIn(context)
    if (!mayChange(user, before, kind) || !mayChange(user, data, kind)) {
      if (save.isRestoring) throw new Forbidden(req.t)
      refuseBesideTranslation(req, collection.flattenedFields, before, data as Content)
    }
    const staysHidden = save.isRestoring
      ? save.isDraft
      : save.isDraft && data._status !== 'published'
    const publishes = mayPublish(user, before.owner) && mayPublish(user, data.owner)
    if (publishes || staysHidden) return data
    if (data._status === 'published' || (await isPublic(req, collection.slug, before.id))) {
      refusePublishing(req)
    }
    return data
  }

/** Whether the document is on the net, whatever drafts lie beside it; one in the trash would be again without it. */
const isPublic = async (req: PayloadRequest, slug: string, id: number): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    trash: true,
    req,
  })
  return totalDocs > 0
}

/** Fields the system writes with every save. */
const written = new Set(['id', '_status', 'createdAt', 'updatedAt'])

const refuseBesideTranslation = (
  req: PayloadRequest,
  fields: readonly ComparedField[],
  before: Content,
  after: Content,
): void => {
  const languages = translatesInto(req.user, before.owner)
  if (languages.length === 0) throw new Forbidden(req.t)
  const language = languages.find((granted) => granted === req.locale)
  const allowed = language && `translationState.${translationField(language)}`
  const refused = changesBesideText(
    fields.filter(({ name }) => name === undefined || !written.has(name)),
    { ...before },
    { ...after },
  ).filter((path) => path !== allowed)
  if (language && refused.length === 0) return
  refuseWith(req, 'TRANSLATION_ONLY', {
    languages: languages.map((granted) => localeNames[granted]).join(', '),
    paths: refused.join(', ') || '–',
  })
}

const refusePublishing = (req: PayloadRequest): never => refuseWith(req, 'PUBLISH_FORBIDDEN')

const refuseWith = (
  req: PayloadRequest,
  code: ErrorCode,
  values: Record<string, string> = {},
): never => {
  const message = messageFor(finding(code, values), req.i18n.language)
  throw new APIError(message, 403, { code, ...values }, true)
}
