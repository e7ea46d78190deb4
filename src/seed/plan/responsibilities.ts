import type { Sourced } from '../read.ts'
import type { Sources } from '../sources.ts'
import { circleKey, municipalityKey } from './jurisdictions.ts'
import type { Planned, Refs } from './planned.ts'

type Service = Sourced<Sources['services'][number]['value']>

interface Pattern {
  /** Every area of this kind, with its own authority. */
  areaKind?: string
  /** One authority for the whole canton or the whole country. */
  authority?: string
  connectBy: string
}

const inMunicipality: Pattern = { areaKind: 'municipality', connectBy: 'residence' }
const atObject: Pattern = { areaKind: 'municipality', connectBy: 'object-location' }
const byCanton = (authority: string): Pattern => ({ authority, connectBy: 'anywhere' })

/** What the collected pattern of a service means. What is not listed is not known, and stays a gap the reports show. */
const patterns: Record<string, Pattern> = {
  gemeinde: inMunicipality,
  'gemeinde-schule': inMunicipality,
  'gemeinde-steueramt': inMunicipality,
  'gemeinde-sozialdienst': inMunicipality,
  'gemeinde-bauamt': atObject,
  'ahv-zweigstelle': inMunicipality,
  teilungsbehoerde: inMunicipality,
  feuerwehr: inMunicipality,
  kesb: { areaKind: 'kesb-kreis', connectBy: 'residence' },
  rav: { areaKind: 'rav-region', connectBy: 'residence' },
  zivilstandskreis: { areaKind: 'zivilstandskreis', connectBy: 'event-place' },
  'zivilstandskreis-heimatort': { areaKind: 'zivilstandskreis', connectBy: 'place-of-origin' },
  betreibungskreis: { areaKind: 'betreibungskreis', connectBy: 'residence' },
  friedensrichterkreis: { areaKind: 'friedensrichterkreis', connectBy: 'defendant-residence' },
  grundbuchkreis: { areaKind: 'grundbuchkreis', connectBy: 'object-location' },
  passbuero: byCanton('passbuero'),
  bund: byCanton('bundesamt-fuer-justiz'),
  ausgleichskasse: byCanton('was-luzern'),
  'kanton-migration': byCanton('amt-fuer-migration'),
  'kanton-strassenverkehr': byCanton('strassenverkehrsamt'),
  'kanton-handelsregister': byCanton('handelsregister'),
  'kanton-gericht': byCanton('schlichtungsbehoerde-miete'),
  'kanton-objekt': byCanton('lustat'),
}

/** Any other authority of the canton: the canton itself, until somebody says which office. */
const patternOf = (name: string): Pattern | undefined =>
  patterns[name] ?? (name.startsWith('kanton') ? byCanton('kanton-luzern') : undefined)

/** The default rule of each service. */
export const planResponsibilityTemplates = ({ services }: Sources): Planned[] =>
  services.flatMap(({ value, origin }) => {
    const pattern = patternOf(value.responsibility_pattern)
    if (!pattern?.areaKind) return []
    const { areaKind, connectBy } = pattern
    return [
      {
        collection: 'responsibility-templates' as const,
        identifier: `${value.slug}-${areaKind}`,
        origin,
        document: (refs: Refs) => ({
          service: refs.id('services', value.slug),
          areaKind,
          role: 'competent',
          connectBy,
        }),
      },
    ]
  })

/** Who is known to act where: one authority for all, the authority of each known circle, and named exceptions. */
export const planResponsibilities = (sources: Sources): Planned[] =>
  sources.services.flatMap((service) => {
    const pattern = patternOf(service.value.responsibility_pattern)
    if (!pattern) return []
    const { authority, areaKind, connectBy } = pattern
    if (authority) return [responsibility(service, connectBy, 'kanton-lu', authority)]
    return [
      ...circlesOf(sources, areaKind).map(({ circle, office }) =>
        responsibility(service, connectBy, circle, office),
      ),
      ...exceptionsOf(service.value.responsibility_pattern).map(({ bfs, office }) =>
        responsibility(service, connectBy, municipalityKey(bfs), office),
      ),
    ]
  })

const officeOf: Record<string, string> = {
  'Friedensrichteramt Luzern': 'friedensrichteramt-luzern',
  'Friedensrichteramt Kriens': 'friedensrichteramt-kriens',
  'Friedensrichteramt Hochdorf': 'friedensrichteramt-hochdorf',
  'Friedensrichteramt Willisau': 'friedensrichteramt-willisau',
  'Zivilstandsamt Luzern': 'zivilstandsamt-luzern',
  'Regionales Zivilstandsamt Willisau': 'zivilstandsamt-willisau',
  'Regionales Betreibungsamt Entlebuch': 'betreibungsamt-entlebuch',
}

const circlesOf = ({ circles }: Sources, kind: string | undefined) =>
  [
    ...new Set(
      circles.filter(({ value }) => value.circle_kind === kind).map(({ value }) => value.authority),
    ),
  ].map((authority) => ({
    circle: circleKey(kind ?? '', authority),
    office: officeOf[authority] ?? authority,
  }))

/** Offices known for single municipalities. Source: authorities.csv, column jurisdiction. */
const exceptionsOf = (pattern: string) => {
  if (pattern === 'teilungsbehoerde') return [{ bfs: 1061, office: 'teilungsamt-luzern' }]
  if (pattern !== 'betreibungskreis') return []
  return [
    { bfs: 1061, office: 'betreibungsamt-luzern' },
    { bfs: 1031, office: 'betreibungsamt-kreis-hochdorf' },
    { bfs: 1032, office: 'betreibungsamt-kreis-hochdorf' },
  ]
}

const responsibility = (
  { value, origin }: Service,
  connectBy: string,
  area: string,
  office: string,
): Planned => ({
  collection: 'responsibilities',
  identifier: `${value.slug}-${area}`,
  origin,
  document: (refs) => ({
    service: refs.id('services', value.slug),
    jurisdiction: refs.id('jurisdictions', area),
    authority: refs.id('authorities', office),
    role: 'competent',
    connectBy,
    priority: 0,
  }),
})
