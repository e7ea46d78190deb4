import { inLocale } from '../../domain/localized-text.ts'
import { decimalFrancs } from '../../domain/money.ts'
import type { Fee } from '../../domain/service/building-blocks.ts'
import type { UsableChannel } from '../../domain/service/merged-service.ts'
import { audiences } from '../audiences.ts'
import type { ExportedService } from '../exported-service.ts'
import { areaIri, serviceIri, switzerland } from '../iris.ts'
import { openingHoursSpecifications } from './opening-hours.ts'
import { present, said } from '../said.ts'
import { type InLocale, toArea, toOrganization } from './to-organization.ts'

type At = Omit<InLocale, 'areas'>

/** A service, as search engines take it. Source: schema:GovernmentService. */
export const toService = (exported: ExportedService, at: At) => {
  const { service, authorities, place, areas } = exported
  const { locale, base } = at
  const { identifier, channels, fees, outputs, related } = service
  const titles = (named: ExportedService['topics']) =>
    named.flatMap(({ title }) => inLocale(title, locale)?.value ?? [])
  return present({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': serviceIri(base, identifier, place?.bfsNumber),
    identifier,
    ...said('name', service.title, locale),
    ...said('alternateName', service.localName, locale),
    description:
      inLocale(service.description, locale)?.value.text ?? inLocale(service.summary, locale)?.value,
    ...said('disambiguatingDescription', service.summary, locale),
    url: service.url ?? serviceIri(base, identifier, place?.bfsNumber),
    serviceType: titles(exported.topics),
    areaServed: areasServed(exported, base),
    jurisdiction: place && { '@id': areaIri(place, base) },
    provider: authorities.map((authority) => toOrganization(authority, { ...at, areas })),
    audience: service.audiences.map((name) => ({
      '@type': 'Audience',
      audienceType: inLocale(audiences[name], locale)?.value ?? name,
    })),
    availableChannel: channels.map((channel) => toChannel(channel, exported, at)),
    hoursAvailable: openingHoursSpecifications(service.contact?.openingHours),
    offers: fees.map((fee) => toOffer(fee, at)),
    serviceOutput: outputs.map(({ title }) => ({
      '@type': 'Thing',
      ...said('name', title, locale),
    })),
    isRelatedTo: related
      .filter((name) => exported.others.has(name))
      .map((name) => ({ '@id': serviceIri(base, name) })),
    potentialAction: channels.flatMap((channel) => toAction(channel, at)),
  })
}

/** The place, else the areas the service names, else the country. */
const areasServed = ({ service: { spatial }, place, areas }: ExportedService, base: string) => {
  const named = place ? [place] : spatial.flatMap((name) => areas.get(name) ?? [])
  return named.length === 0
    ? [{ '@type': 'Country', '@id': switzerland, name: 'Schweiz' }]
    : named.map((area) => toArea(area, base))
}

const toChannel = (channel: UsableChannel, { authorities }: ExportedService, { locale }: At) => {
  const { kind, url, phone, email, openingHours } = channel
  const [authority] = authorities
  const address = authority?.addresses.find((one) => one.kind === 'visit')
  const street = [address?.street, address?.houseNumber].filter(Boolean).join(' ')
  const number = phone ?? (kind === 'phone' ? authority?.phone : undefined)
  return present({
    '@type': 'ServiceChannel',
    ...said('name', channel.title, locale),
    serviceUrl: url,
    // The vocabulary has no address of mail for a channel: it is a contact like the telephone.
    servicePhone:
      number === undefined && email === undefined
        ? undefined
        : present({ '@type': 'ContactPoint', telephone: number, email }),
    serviceLocation:
      kind === 'counter' && address
        ? present({
            '@type': 'Place',
            address: present({
              '@type': 'PostalAddress',
              streetAddress: street === '' ? undefined : street,
              postalCode: address.postalCode,
              addressLocality: address.town,
              addressCountry: 'CH',
            }),
            openingHoursSpecification: openingHoursSpecifications(
              openingHours ?? authority?.openingHours,
            ),
          })
        : undefined,
    processingTime: channel.processingTime,
  })
}

const toOffer = (fee: Fee, { locale }: At) => {
  const { kind, amountRappen, minRappen, maxRappen, unit, validFrom, validTo } = fee
  const price = kind === 'free' ? 0 : amountRappen
  const isRange = price === undefined && (minRappen !== undefined || maxRappen !== undefined)
  return present({
    '@type': 'Offer',
    ...said('name', fee.title, locale),
    ...said('description', fee.condition, locale),
    ...(price !== undefined && { price: decimalFrancs(price), priceCurrency: fee.currency }),
    priceSpecification:
      isRange || (price !== undefined && unit)
        ? present({
            '@type': unit ? 'UnitPriceSpecification' : 'PriceSpecification',
            price: price === undefined ? undefined : decimalFrancs(price),
            minPrice: minRappen === undefined ? undefined : decimalFrancs(minRappen),
            maxPrice: maxRappen === undefined ? undefined : decimalFrancs(maxRappen),
            priceCurrency: fee.currency,
            valueAddedTaxIncluded: fee.vatIncluded,
            ...said('unitText', unit, locale),
          })
        : undefined,
    validFrom: validFrom ?? undefined,
    validThrough: validTo ?? undefined,
  })
}

/** What somebody can do at once, where a channel leads to. */
const toAction = ({ kind, url, title }: UsableChannel, { locale }: At) =>
  url === undefined || !['online', 'third-party', 'app'].includes(kind)
    ? []
    : [
        {
          '@type': 'ApplyAction',
          ...said('name', title, locale),
          target: { '@type': 'EntryPoint', urlTemplate: url },
        },
      ]
