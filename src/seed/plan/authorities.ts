import { identifierFrom } from '../../domain/identifier.ts'
import type { Sources } from '../sources.ts'
import { circleKey, municipalityKey } from './jurisdictions.ts'
import { german, type Planned, type Refs } from './planned.ts'

/** Municipalities whose administration calls itself a city's. */
const cities = new Set(['Luzern', 'Kriens', 'Sursee', 'Willisau', 'Sempach'])

/** The authorities of the canton and the circles, and the administration of every municipality. */
export const planAuthorities = (sources: Sources): Planned[] => [
  ...sources.authorities.map(({ value, origin }) => ({
    collection: 'authorities' as const,
    identifier: value.slug,
    origin,
    document: (refs: Refs) => ({
      name: german(value.name_de),
      kind: value.kind,
      parent: administrationAbove(value, sources, refs),
      jurisdiction: areaOf(value, sources, refs),
      addresses: value.zip
        ? [{ kind: 'visit', ...splitStreet(value.street), postalCode: value.zip, town: value.town }]
        : [],
      website: value.url,
      languages: ['de'],
    }),
  })),
  ...sources.municipalities
    .filter(({ value }) => value.active_2026)
    .map(({ value, origin }) => ({
      collection: 'authorities' as const,
      identifier: municipalityKey(value.bfs_number),
      origin,
      document: (refs: Refs) => ({
        name: administrationName(value.name),
        kind: 'gemeinde',
        jurisdiction: refs.id('jurisdictions', municipalityKey(value.bfs_number)),
        languages: ['de'],
      }),
    })),
]

const administrationName = (name: string) =>
  cities.has(name)
    ? {
        de: `Stadtverwaltung ${name}`,
        fr: `Administration de la ville de ${name}`,
        it: `Amministrazione della città di ${name}`,
        en: `City administration of ${name}`,
      }
    : {
        de: `Gemeindeverwaltung ${name}`,
        fr: `Administration communale de ${name}`,
        it: `Amministrazione comunale di ${name}`,
        en: `Municipal administration of ${name}`,
      }

const splitStreet = (line: string) => {
  const [, street = line, houseNumber] = /^(.*?)\s+(\d+\w?)$/.exec(line) ?? []
  return { street, houseNumber }
}

/** The circle an authority serves where the list of circles names it, else what the file says. */
const areaOf = (
  { name_de, jurisdiction }: Sources['authorities'][number]['value'],
  { circles, municipalities }: Sources,
  refs: Refs,
): number | undefined => {
  const served = circles.find(
    ({ value }) => identifierFrom(value.authority) === identifierFrom(name_de),
  )
  if (served)
    return refs.id('jurisdictions', circleKey(served.value.circle_kind, served.value.authority))
  if (jurisdiction === 'country CH') return refs.id('jurisdictions', 'schweiz')
  if (jurisdiction.endsWith(' LU')) return refs.id('jurisdictions', 'kanton-lu')
  const place = placeOf(jurisdiction, municipalities)
  return place && refs.id('jurisdictions', municipalityKey(place.value.bfs_number))
}

const placeOf = (jurisdiction: string, municipalities: Sources['municipalities']) =>
  municipalities.find(({ value }) => jurisdiction.startsWith(value.name))

/** An office of a municipality is part of its administration. */
const administrationAbove = (
  { kind, jurisdiction }: Sources['authorities'][number]['value'],
  { municipalities }: Sources,
  refs: Refs,
): number | undefined => {
  const place = kind === 'gemeinde' ? placeOf(jurisdiction, municipalities) : undefined
  return place && refs.id('authorities', municipalityKey(place.value.bfs_number))
}
