import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { ReportedService } from '../domain/responsibility/responsibility-report.ts'
import type { ResponsibilityData } from '../domain/responsibility/responsible.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { createDocumentReader } from '../publication/read-documents.ts'
import { createLookup, type Lookup } from '../publication/records/lookup.ts'
import { toAuthority } from '../publication/records/to-authority.ts'
import { toJurisdiction } from '../publication/records/to-jurisdiction.ts'
import { toResponsibility } from '../publication/records/to-responsibility.ts'
import { toResponsibilityTemplate } from '../publication/records/to-responsibility-template.ts'

/** Everything a question about responsibility needs, and how the things are called. */
export interface ResponsibilityCatalogue {
  data: ResponsibilityData
  services: (ReportedService & { title: string })[]
  names: Names
}

/** German names by identifier; an area and its authority may have the same one. */
export type Names = Record<'area' | 'authority' | 'law', ReadonlyMap<string, string>>

/** The name of something; its identifier where it is not published. */
export const nameOf = (names: Names, kind: keyof Names, identifier: string): string =>
  names[kind].get(identifier) ?? identifier

/** Reads what is published, of all times: of the whole catalogue only what says who is responsible. */
export const readResponsibilityCatalogue = async (
  req: PayloadRequest,
): Promise<ResponsibilityCatalogue> => {
  const { documents } = createDocumentReader(req.payload, req, { status: 'published' })
  const areas = await documents('jurisdictions')
  const authorities = await documents('authorities')
  const entered = await documents('responsibilities')
  const templates = await documents('responsibility-templates')
  const services = await titlesIn(req, 'services')
  const laws = await titlesIn(req, 'legal-bases')

  const lookup = createLookup({
    services: identifiersOf(services),
    authorities: identifiersOf(authorities),
    jurisdictions: identifiersOf(areas),
    'legal-bases': identifiersOf(laws),
  })
  const each = <D, R>(docs: readonly D[], convert: (doc: D, lookup: Lookup) => R | undefined) =>
    docs.flatMap((doc) => convert(doc, lookup) ?? [])
  const known = each(authorities, toAuthority)
  return {
    data: {
      jurisdictions: each(areas, toJurisdiction),
      authorities: known,
      responsibilities: each(entered, toResponsibility),
      templates: each(templates, toResponsibilityTemplate),
    },
    services,
    names: {
      area: new Map(areas.map(({ identifier, longName }) => [identifier, longName])),
      authority: new Map(known.map(({ identifier, name }) => [identifier, name.de ?? identifier])),
      law: new Map(laws.map(({ identifier, title }) => [identifier, title])),
    },
  }
}

const identifiersOf = (docs: readonly { id: number; identifier: string }[]) =>
  new Map(docs.map(({ id, identifier }) => [id, identifier]))

type Titled = ReportedService & { id: number; title: string }

/** Names of documents whose content does not matter here. */
const titlesIn = async (
  req: PayloadRequest,
  collection: 'services' | 'legal-bases',
): Promise<Titled[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { _status: { equals: 'published' } },
    select: { title: true, identifier: true, variantPolicy: true, status: true } as never,
    depth: 0,
    pagination: false,
    locale: defaultLocale,
    // Payload would write the locale into the request of the caller.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs
}
