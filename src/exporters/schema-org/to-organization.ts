import type { Address, Authority } from '../../domain/authority/authority.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import type { Locale } from '../../domain/locale.ts'
import { areaIri, authorityIri } from '../iris.ts'
import { openingHoursSpecifications, specialSpecifications } from './opening-hours.ts'
import { present, said } from '../said.ts'

/** In which locale, and how things are named. */
export interface InLocale {
  locale: Locale
  /** Beginning of the names. */
  base: string
  areas: ReadonlyMap<string, Jurisdiction>
}

/** An office. Source: schema:GovernmentOrganization. */
export const toOrganization = (authority: Authority, { locale, base, areas }: InLocale) => {
  const { identifier, uid, phone, email, website, addresses, parent, languages } = authority
  const hours = openingHoursSpecifications(authority.openingHours)
  const area = areas.get(authority.jurisdiction ?? '')
  return present({
    '@type': 'GovernmentOrganization',
    '@id': authorityIri(base, identifier),
    identifier,
    ...said('name', authority.name, locale),
    ...said('alternateName', authority.shortName, locale),
    taxID: uid,
    url: website,
    telephone: phone,
    email,
    address: addresses.map(postalAddress),
    areaServed: area && toArea(area, base),
    parentOrganization: parent === undefined ? undefined : { '@id': authorityIri(base, parent) },
    contactPoint:
      phone === undefined && email === undefined
        ? undefined
        : present({
            '@type': 'ContactPoint',
            contactType: 'customer service',
            telephone: phone,
            email,
            availableLanguage: languages,
            hoursAvailable: hours,
          }),
    location: placeOf(authority),
  })
}

/** Where people come to, and when. */
const placeOf = ({ addresses, openingHours, specialHours }: Authority) => {
  const address = addresses.find(({ kind }) => kind === 'visit')
  const hours = openingHoursSpecifications(openingHours)
  if (!address && hours.length === 0) return undefined
  const { latitude, longitude } = address ?? {}
  return present({
    '@type': 'Place',
    address: address && postalAddress(address),
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude, longitude },
    openingHoursSpecification: hours,
    specialOpeningHoursSpecification: specialSpecifications(specialHours),
  })
}

/** An address in Switzerland. */
const postalAddress = ({ street, houseNumber, postalCode, town }: Address) =>
  present({
    '@type': 'PostalAddress',
    streetAddress:
      street === undefined ? undefined : [street, houseNumber].filter(Boolean).join(' '),
    postalCode,
    addressLocality: town,
    addressCountry: 'CH',
  })

/** An area. Source: schema:AdministrativeArea. */
export const toArea = (area: Jurisdiction, base: string) => ({
  '@type': area.kind === 'country' ? 'Country' : 'AdministrativeArea',
  '@id': areaIri(area, base),
  name: area.longName,
})
