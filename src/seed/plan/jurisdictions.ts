import type { Sourced } from '../read.ts'
import type { Sources } from '../sources.ts'
import { identifierFrom } from '../../domain/identifier.ts'
import { day, type Planned, type Refs } from './planned.ts'

type Municipality = Sources['municipalities'][number]['value']

/** Seed name of a municipality's area. */
export const municipalityKey = (bfs: number): string => `gemeinde-${String(bfs)}`

/** Seed name of a circle, after the authority that serves it. */
export const circleKey = (kind: string, authority: string): string =>
  `${kind}-${identifierFrom(authority.replace(/^(Regionales )?\w+amt /, ''))}`

const origin = { file: 'municipalities.csv' }
const years = ['2020', '2021', '2022', '2023', '2024'] as const

/** The federation, the canton, its districts, every municipality since 2002, the circles of authorities. */
export const planJurisdictions = ({ municipalities, circles }: Sources): Planned[] => [
  area('schweiz', {
    longName: 'Schweizerische Eidgenossenschaft',
    shortName: 'Schweiz',
    kind: 'country',
  }),
  area(
    'kanton-lu',
    { longName: 'Kanton Luzern', shortName: 'Luzern', kind: 'canton', canton: 'LU', bfsNumber: 3 },
    'schweiz',
  ),
  ...districts(municipalities),
  ...municipalities.map((row) => municipality(row, municipalities)),
  ...planCircles(circles),
]

const area = (identifier: string, fields: Record<string, unknown>, parent?: string): Planned => ({
  collection: 'jurisdictions',
  identifier,
  origin,
  document: ({ id }) => ({ ...fields, ...(parent && { parent: id('jurisdictions', parent) }) }),
})

/** Districts as they are since 2013; the one that ended then keeps its own entry. */
const districts = (rows: Sources['municipalities']): Planned[] => {
  const now = new Set(rows.flatMap(({ value }) => value.district_2013plus ?? []))
  const before = new Set(rows.flatMap(({ value }) => value.district_before_2013 ?? []))
  const ended = [...before].filter((name) => !now.has(name))
  return [...now, ...ended].map((name) =>
    area(
      `wahlkreis-${identifierFrom(name)}`,
      {
        longName: `Wahlkreis ${name}`,
        shortName: name,
        kind: 'district',
        canton: 'LU',
        ...(!now.has(name) && { longName: `Amt ${name}`, validTo: day('2012-12-31') }),
      },
      'kanton-lu',
    ),
  )
}

const municipality = (
  { value, origin: here }: Sourced<Municipality>,
  all: Sources['municipalities'],
): Planned => {
  const district = value.district_2013plus ?? value.district_before_2013
  const firstYear = /^\d{4}$/.test(value.first_seen_year) ? value.first_seen_year : undefined
  const predecessors = all
    .filter(({ value: other }) => other.successor_bfs === value.bfs_number)
    .map(({ value: other }) => municipalityKey(other.bfs_number))
  return {
    collection: 'jurisdictions',
    identifier: municipalityKey(value.bfs_number),
    origin: here,
    document: (refs) => ({
      longName: value.name,
      shortName: value.name.slice(0, 24),
      kind: 'municipality',
      bfsNumber: value.bfs_number,
      canton: 'LU',
      parent: refs.id(
        'jurisdictions',
        district ? `wahlkreis-${identifierFrom(district)}` : 'kanton-lu',
      ),
      uri: `https://ld.admin.ch/municipality/${String(value.bfs_number)}`,
      validFrom: day(firstYear && `${firstYear}-01-01`),
      ...(value.abolished_on && {
        validTo: day(dayBefore(value.abolished_on)),
        abolitionMode: '29',
      }),
      successors: value.successor_bfs
        ? refs.ids('jurisdictions', [municipalityKey(value.successor_bfs)])
        : undefined,
      predecessors: refs.ids('jurisdictions', predecessors),
      population: population(value),
    }),
  }
}

const population = (row: Municipality) =>
  years.flatMap((year) => {
    const inhabitants = row[`inhabitants_${year}`]
    return inhabitants === undefined
      ? []
      : [
          {
            year: Number(year),
            inhabitants,
            source: row.inhabitants_source.slice(0, 250),
            verified: year === '2020',
          },
        ]
  })

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const planCircles = (rows: Sources['circles']): Planned[] => {
  const byKey = Map.groupBy(rows, ({ value }) => circleKey(value.circle_kind, value.authority))
  return [...byKey].map(([identifier, members]) => {
    const { value, origin: here } = members[0] as (typeof members)[number]
    const name = value.authority.replace(/^(Regionales )?\w+amt /, '')
    return {
      collection: 'jurisdictions',
      identifier,
      origin: here,
      document: (refs: Refs) => ({
        longName: `${value.circle_kind[0]?.toUpperCase() ?? ''}${value.circle_kind.slice(1)} ${name}`,
        kind: 'circle',
        circleKind: value.circle_kind,
        canton: 'LU',
        parent: refs.id('jurisdictions', 'kanton-lu'),
        members: refs.ids(
          'jurisdictions',
          members.map((row) => municipalityKey(row.value.bfs_number)),
        ),
      }),
    }
  })
}
