import type { Authority } from '../../domain/authority/authority.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import { authorityIri } from '../iris.ts'
import { present, said } from '../said.ts'
import { uuidOf } from '../uuid.ts'
import { type HsdsAt, locationOf, phonesOf, textOf } from './parts.ts'

/** Name of an office there. */
export const organizationId = (identifier: string): string => uuidOf('authorities', identifier)

/** What is said of an office wherever it is named. */
export const toListedOrganization = (authority: Authority, { locale, base }: HsdsAt) => {
  const { identifier, name, email, website, uid, parent } = authority
  return present({
    id: organizationId(identifier),
    name: textOf(name, locale, identifier),
    ...said('alternate_name', authority.shortName, locale),
    // The standard wants a description of every office; more than its name nobody wrote.
    description: textOf(name, locale, identifier),
    email,
    website,
    tax_id: uid,
    uri: authorityIri(base, identifier),
    parent_organization_id: parent === undefined ? undefined : organizationId(parent),
  })
}

/** An office with everything below it. Source: HSDS 3.0, organization. */
export const toOrganization = (
  authority: Authority,
  areas: ReadonlyMap<string, Jurisdiction>,
  at: HsdsAt,
) => {
  const { identifier, phone, uid, addresses } = authority
  const id = organizationId(identifier)
  const canton = cantonOf(authority, areas)
  return {
    ...toListedOrganization(authority, at),
    ...present({
      phones: phonesOf(id, phone),
      locations: addresses.map((address) => locationOf(id, address, canton)),
      organization_identifiers:
        uid === undefined
          ? []
          : [
              {
                id: uuidOf(id, 'uid'),
                identifier_scheme: 'CHE',
                identifier_type: 'UID',
                identifier: uid,
              },
            ],
    }),
  }
}

/** The canton an office acts in; empty for those of the whole country. */
export const cantonOf = (
  { jurisdiction }: Authority,
  areas: ReadonlyMap<string, Jurisdiction>,
): string => areas.get(jurisdiction ?? '')?.canton ?? ''
