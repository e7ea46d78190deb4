import { locales } from '../../domain/locale.ts'
import { inLocale } from '../../domain/localized-text.ts'
import type { CanonicalService } from '../../domain/service/canonical-service.ts'
import type { ExportedService } from '../exported-service.ts'
import { areaIri, serviceIri, switzerland } from '../iris.ts'
import { languageTag } from '../language-tag.ts'
import { present, said } from '../said.ts'
import { uuidOf } from '../uuid.ts'
import { costsOf, documentsOf, termsOf } from './blocks.ts'
import { type HsdsAt, locationOf, phonesOf, schedulesOf, textOf } from './parts.ts'
import { cantonOf, organizationId, toListedOrganization } from './to-organization.ts'

/** Name of a service there. */
export const serviceId = (identifier: string): string => uuidOf('services', identifier)

const statuses: Readonly<Record<CanonicalService['status'], string>> = {
  active: 'active',
  'info-only': 'active',
  suspended: 'temporarily closed',
  retired: 'defunct',
}

/** What is said of a service in a list. Source: HSDS 3.0, service. */
export const toListedService = ({ service, authorities }: ExportedService, at: HsdsAt) => {
  const { locale, base } = at
  const { identifier, channels, contact, conditions, procedureSteps, fees } = service
  const [authority] = authorities
  const online = channels.find(({ url }) => url !== undefined)
  return present({
    id: serviceId(identifier),
    ...(authority && { organization_id: organizationId(authority.identifier) }),
    name: textOf(service.title, locale, identifier),
    ...said('alternate_name', service.localName, locale),
    description:
      inLocale(service.description, locale)?.value.text ?? inLocale(service.summary, locale)?.value,
    url: service.url ?? online?.url ?? serviceIri(base, identifier),
    email: contact?.email ?? authority?.email,
    status: statuses[service.status],
    application_process: sentences(procedureSteps, at),
    fees_description: sentences(fees, at),
    eligibility_description: sentences(conditions, at),
    wait_time: service.processingTime?.typical,
    assured_date: service.verifiedOn,
    last_modified: service.updatedAt,
    ...(authority && { organization: toListedOrganization(authority, at) }),
  })
}

/** A service with everything below it. */
export const toService = (exported: ExportedService, at: HsdsAt) => {
  const { service, authorities, areas } = exported
  const { identifier, contact } = service
  const id = serviceId(identifier)
  const [authority] = authorities
  return {
    ...toListedService(exported, at),
    ...present({
      phones: phonesOf(id, contact?.phone ?? authority?.phone),
      schedules: schedulesOf(id, contact?.openingHours ?? authority?.openingHours),
      service_areas: areasOf(exported, at),
      service_at_locations: authority
        ? authority.addresses
            .filter(({ kind }) => kind === 'visit')
            .map((address, i) => ({
              id: uuidOf(id, 'at', String(i)),
              location: locationOf(
                organizationId(authority.identifier),
                address,
                cantonOf(authority, areas),
              ),
            }))
        : [],
      languages: [
        ...new Set(
          locales.filter((locale) => service.title[locale] !== undefined).map(languageTag),
        ),
      ].map((code) => ({ id: uuidOf(id, 'language', code), code })),
      cost_options: costsOf(id, service, at),
      required_documents: documentsOf(id, service, at),
      attributes: termsOf(id, exported, at),
    }),
  }
}

/** Where it can be had: in the areas it names, else in the whole country. */
const areasOf = (
  { service: { identifier, spatial }, areas }: ExportedService,
  { base }: HsdsAt,
) => {
  const id = serviceId(identifier)
  const named = spatial.flatMap((name) => areas.get(name) ?? [])
  return named.length === 0
    ? [{ id: uuidOf(id, 'area'), name: 'Schweiz', uri: switzerland }]
    : named.map((area) => ({
        id: uuidOf(id, 'area', area.identifier),
        name: area.longName,
        uri: areaIri(area, base),
      }))
}

interface Told {
  title: CanonicalService['title']
  text?: CanonicalService['title']
}

/** Titles and texts one after the other; undefined where there are none. */
const sentences = (rows: readonly Told[], { locale }: HsdsAt): string | undefined => {
  const said = rows.flatMap(({ title, text }) => {
    const words = [inLocale(title, locale)?.value, inLocale(text, locale)?.value]
    return words.filter((one) => one !== undefined).join(': ') || []
  })
  return said.length === 0 ? undefined : said.join('\n')
}
