import {
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  isolateObjectProperty,
  type JsonObject,
  NotFound,
  type PayloadRequest,
} from 'payload'

import type { PublicationFinding } from '../../domain/publication/finding.ts'
import { adminLanguages, defaultLocale, type Locale } from '../../i18n/locales.ts'
import { asFindings, type Check, examine } from './examine.ts'
import { type FieldPlace, fieldOfPath } from './field-of-path.ts'
import { placeOfFinding } from './place-of-finding.ts'
import { sentenceFor } from './refuse-together.ts'

/** A finding as the admin shows it. */
export interface ShownFinding
  extends Pick<PublicationFinding, 'code' | 'severity' | 'pointer'>, FieldPlace {
  /** Path of the field, as Payload writes it. */
  path: string
  /** Locale of content the finding is about, where it is about one. */
  locale?: Locale
  /** In the reader's language. */
  message: string
}

/** The answer of `GET /api/<slug>/<id>/findings`. */
export interface FindingsAnswer {
  errors: number
  warnings: number
  findings: ShownFinding[]
}

/**
 * What keeps the saved draft of a document from being published, and what else could be better: for people who may
 * read it. `?locale=fr` gives the sentences in another language of the admin than the reader's own.
 */
export const findingsEndpoint = (slug: string, checks: readonly Check[]): Endpoint => ({
  path: '/:id/findings',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t)
    const draft = await draftFor(req, slug as CollectionSlug)
    const collection = req.payload.collections[slug as CollectionSlug].config
    const german = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context'])
    Object.assign(german, { locale: defaultLocale, fallbackLocale: null, context: {} })
    const { refused, findings } = await examine(
      {
        collection,
        context: german.context,
        data: { ...draft, _status: 'published' },
        operation: 'update',
        originalDoc: draft,
        req: german,
      },
      checks,
      { withGate: true },
    )
    const spokenOf = new Set(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ pointer }) => placeOfFinding(pointer).path),
    )
    const language = languageOf(req)
    const shown = [...asFindings(refused, spokenOf), ...findings].map((finding): ShownFinding => {
      const place = placeOfFinding(finding.pointer)
      const { code, severity, pointer } = finding
      return {
        code,
        severity,
        pointer,
        ...place,
        ...fieldOfPath(collection.fields, place.path, language),
        message: sentenceFor(finding, language),
      }
    })
    const errors = shown.filter(({ severity }) => severity === 'error').length
    const answer: FindingsAnswer = { errors, warnings: shown.length - errors, findings: shown }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
})

const languageOf = ({ searchParams, i18n }: PayloadRequest): string =>
  adminLanguages.find((language) => language === searchParams.get('locale')) ?? i18n.language

/** The latest draft, in German. @throws NotFound where the reader may not see it */
const draftFor = async (req: PayloadRequest, collection: CollectionSlug): Promise<JsonObject> => {
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !/^\d{1,9}$/.test(id)) throw new NotFound(req.t)
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: Number(id) } },
    draft: true,
    depth: 0,
    limit: 1,
    locale: defaultLocale,
    fallbackLocale: false,
    joins: false as never,
    overrideAccess: false,
    user: req.user,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const [draft] = docs as unknown as (JsonObject | undefined)[]
  if (!draft) throw new NotFound(req.t)
  return draft
}
