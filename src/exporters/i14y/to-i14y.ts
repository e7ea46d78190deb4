import type { Authority } from '../../domain/authority/authority.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import type { Localized, LocalizedText } from '../../domain/localized-text.ts'
import type { UsableChannel } from '../../domain/service/merged-service.ts'
import type { ExportedService } from '../exported-service.ts'
import { cantonNumber } from '../iris.ts'
import { type I14yChannel, i14yLocales, type I14yService } from './record.ts'

interface Published {
  exported: ExportedService
  /** Who answers for the content. */
  publisher: Authority
  /** The areas the service can be had in. */
  coverage: readonly Jurisdiction[]
}

/** A service as I14Y takes it: one for everybody, with the places where it is offered. */
export const toI14y = ({ exported, publisher, coverage }: Published): I14yService => {
  const { service, lifeEvents, businessEvents, others } = exported
  const known = (names: readonly string[]) =>
    names.filter((name) => others.has(name)).map((id) => ({ id }))
  return {
    name: toText(service.title),
    description: {
      ...toText(service.summary),
      ...toText(mapped(service.description, ({ text }) => text)),
    },
    publisher: { identifier: publisherIdentifier(publisher) },
    identifiers: [
      service.identifier,
      ...(service.ech0070Id === undefined ? [] : [service.ech0070Id]),
    ],
    languages: i14yLocales
      .filter((locale) => service.title[locale] !== undefined)
      .map((code) => ({ code })),
    // I14Y has lists of its own, which are not those of eCH-0049: no code is better than a wrong one.
    thematicAreas: [],
    sectors: [],
    keywords: i14yLocales.flatMap((locale) =>
      (service.synonyms[locale] ?? []).map((word) => ({ label: { [locale]: word } })),
    ),
    spatial: [],
    spatialCH: coverage.flatMap((area) => numberOf(area) ?? []).map((code) => ({ code })),
    requires: known(service.requires),
    relations: known(service.related),
    isDescribedAt: [],
    lifeEvents: codesOf(lifeEvents),
    businessEvents: codesOf(businessEvents),
    channels: service.channels.map((channel) => toChannel(channel, publisher)),
  }
}

const mapped = <T, U>(localized: Localized<T>, change: (value: T) => U): Localized<U> =>
  Object.fromEntries(Object.entries(localized).map(([locale, value]) => [locale, change(value)]))

const toText = (text: LocalizedText) =>
  Object.fromEntries(
    i14yLocales.flatMap((locale) => {
      const value = text[locale]
      return value === undefined ? [] : [[locale, value]]
    }),
  )

/** Organisations are named by their UID there: `CHE335670007`; one without is named as here. */
const publisherIdentifier = ({ uid, identifier }: Authority): string =>
  uid?.replace(/[^A-Z0-9]/g, '') ?? identifier

const codesOf = (events: ExportedService['lifeEvents']) =>
  events.flatMap(({ i14yCode }) => (i14yCode === undefined ? [] : [{ code: i14yCode }]))

/** The number of an area; none for circles, which I14Y does not know. */
const numberOf = ({ kind, bfsNumber, canton }: Jurisdiction): string | undefined => {
  if (kind === 'country') return '8100'
  if (kind === 'canton' && canton !== undefined) return String(cantonNumber(canton))
  return kind === 'municipality' && bfsNumber !== undefined ? String(bfsNumber) : undefined
}

/** Types of channels; the documented list has none for a counter. Source: I14Y handbook. */
const types: Readonly<Record<UsableChannel['kind'], string | undefined>> = {
  online: 'Internet',
  'third-party': 'Internet',
  app: 'Mobil',
  phone: 'Telefon',
  email: 'E-Mail',
  post: 'Post',
  counter: undefined,
}

const toChannel = (
  { identifier, kind, title, url, email, phone, openingHours }: UsableChannel,
  publisher: Authority,
): I14yChannel => {
  const type = types[kind]
  return {
    identifier,
    ...(type !== undefined && { type: { code: type } }),
    description: toText(title),
    ...(url !== undefined && { url }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(openingHours !== undefined && { openingHours }),
    ownedBy: [{ identifier: publisherIdentifier(publisher) }],
  }
}
