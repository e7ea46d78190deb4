import type { Authority } from '../../../../src/domain/authority/authority.ts'
import type { Jurisdiction } from '../../../../src/domain/jurisdiction/jurisdiction.ts'
import type {
  DocumentFacts,
  PublicationContext,
  PublishedCatalogue,
} from '../../../../src/domain/publication/context.ts'
import { defaultPublicationSettings } from '../../../../src/domain/publication/context.ts'
import {
  findingsOf,
  type GatedCollection,
  type GatedRecords,
} from '../../../../src/domain/publication/rules.ts'
import { cpsvApFaults } from '../../../../src/exporters/cpsv-ap/index.ts'
import type { Channel, Fee } from '../../../../src/domain/service/building-blocks.ts'
import type { CanonicalService } from '../../../../src/domain/service/canonical-service.ts'
import type { ServiceVariant } from '../../../../src/domain/service/service-variant.ts'

export const today = '2026-11-25'

const provenance = { updatedAt: '2026-11-01T08:00:00.000Z', sources: [], isDemo: false }

const rich = (text: string, html = `<p>${text}</p>`) => ({ text, html })

/** A formatted text of this mark-up. */
export const formatted = (html: string) => ({ de: rich(html.replace(/<[^>]*>/g, ''), html) })

/** A service the gate has nothing to say about. */
export const aGoodService = (values: Partial<CanonicalService> = {}): CanonicalService => ({
  identifier: 'hund-anmelden',
  title: { de: 'Hund anmelden' },
  summary: { de: 'Wer einen Hund hält, meldet ihn an.' },
  description: {
    de: rich('Der Hund wird bei der Gemeinde gemeldet.'),
    'de-simple': rich('Sie haben einen Hund. Melden Sie ihn an.'),
  },
  synonyms: {},
  level: 'kanton',
  status: 'active',
  variantPolicy: 'expected',
  fieldPolicy: {},
  audiences: ['bevoelkerung'],
  topics: ['tiere'],
  lifeEvents: [],
  businessEvents: [],
  spatial: ['kanton-lu'],
  conditions: [{ key: 'wohnsitz', title: { de: 'Wohnsitz in der Gemeinde' } }],
  procedureSteps: [
    { key: 'melden', title: { de: 'Hund melden' }, actor: 'person', duration: 'PT10M' },
  ],
  evidences: [],
  outputs: [],
  channels: ['schalter'],
  forms: ['hund'],
  feeRule: 'fees',
  fees: ['hundesteuer'],
  processingTime: { typical: 'P3D', statutory: 'P10D' },
  deadlines: [{ kind: 'report', duration: 'P10D' }],
  legalBases: ['srl-848'],
  remedy: { deadline: 'P30D', instance: 'kanton' },
  contact: { authority: 'sursee', url: 'https://www.sursee.example.ch/hund' },
  faqs: [],
  requires: [],
  related: [],
  digitalMaturity: 1,
  ech0070Id: '00123',
  ...provenance,
  ...values,
})

/** A variant the gate has nothing to say about. */
export const aGoodVariant = (values: Partial<ServiceVariant> = {}): ServiceVariant => {
  const none = { conditions: [], channels: [], fees: [], legalBases: [], faqs: [] }
  return {
    service: 'hund-anmelden',
    jurisdiction: 'gemeinde-1103',
    status: 'active',
    offered: 'yes',
    overrides: [],
    additions: { synonyms: {}, evidences: [], ...none },
    exclusions: { synonyms: {}, evidences: [], ...none },
    ...provenance,
    ...values,
  }
}

/** A fee the gate has nothing to say about. */
export const aGoodFee = (values: Partial<Fee> = {}): Fee => ({
  identifier: 'hundesteuer',
  key: 'steuer',
  title: { de: 'Hundesteuer' },
  kind: 'fixed',
  amountRappen: 12_000,
  currency: 'CHF',
  vatIncluded: true,
  service: 'hund-anmelden',
  validFrom: '2026-01-01',
  ...provenance,
  sources: [{ field: 'amountRappen', retrievedAt: '2026-03-01' }],
  ...values,
})

/** A channel the gate has nothing to say about. */
export const aGoodChannel = (values: Partial<Channel> = {}): Channel => ({
  identifier: 'schalter',
  title: { de: 'Schalter' },
  kind: 'counter',
  auth: 'none',
  authority: 'sursee',
  availability: [],
  replaces: [],
  ...provenance,
  ...values,
})

/** An authority the gate has nothing to say about. */
export const aGoodAuthority = (values: Partial<Authority> = {}): Authority => ({
  identifier: 'sursee',
  name: { de: 'Stadtverwaltung Sursee' },
  kind: 'gemeinde',
  jurisdiction: 'gemeinde-1103',
  addresses: [],
  languages: ['de'],
  openingHours: 'Mo-Fr 08:00-11:45',
  specialHours: [],
  ...provenance,
  ...values,
})

export const anArea = (values: Partial<Jurisdiction> = {}): Jurisdiction => ({
  identifier: 'gemeinde-1103',
  kind: 'municipality',
  longName: 'Sursee',
  members: [],
  predecessors: [],
  successors: [],
  population: [],
  ...values,
})

const byIdentifier = <T extends { identifier: string }>(...records: T[]): Map<string, T> =>
  new Map(records.map((record) => [record.identifier, record]))

interface Around {
  today?: string
  catalogue?: Partial<PublishedCatalogue>
  document?: DocumentFacts
}

/** A catalogue in which the good records are fine. */
const aContext = ({ catalogue, document, ...rest }: Around = {}): PublicationContext => ({
  today,
  settings: defaultPublicationSettings,
  catalogue: {
    authorities: byIdentifier(
      aGoodAuthority(),
      aGoodAuthority({ identifier: 'kanton', kind: 'kanton', jurisdiction: 'kanton-lu' }),
    ),
    jurisdictions: byIdentifier(
      anArea(),
      anArea({ identifier: 'kanton-lu', kind: 'canton', longName: 'Luzern' }),
      anArea({ identifier: 'gemeinde-1057', longName: 'Honau', validTo: '2024-12-31' }),
    ),
    channels: byIdentifier(aGoodChannel()),
    fees: byIdentifier(aGoodFee()),
    forms: new Set(['hund']),
    workflows: new Set(['hund']),
    brokenLinks: new Set(),
    ...catalogue,
  },
  exportFaults: cpsvApFaults,
  document: document ?? { competence: { authorities: ['sursee'], gaps: 0 } },
  ...rest,
})

/** What the gate finds, as `CODE pointer`. */
export const found = <TCollection extends GatedCollection>(
  collection: TCollection,
  record: GatedRecords[TCollection],
  around?: Around,
): string[] =>
  findingsOf(collection, record, aContext(around)).map(({ code, pointer }) => `${code} ${pointer}`)
