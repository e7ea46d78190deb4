import type { LocalizedText, RichText } from '../../src/domain/localized-text.ts'
import type {
  BuildingBlocks,
  Channel,
  DocumentType,
  Faq,
  Fee,
  LegalBasis,
} from '../../src/domain/service/building-blocks.ts'
import type { CanonicalService } from '../../src/domain/service/canonical-service.ts'
import type { Provenance } from '../../src/domain/service/parts.ts'
import type { ServiceVariant } from '../../src/domain/service/service-variant.ts'

const provenance: Provenance = {
  updatedAt: '2026-03-01T08:00:00.000Z',
  owner: 'staatskanzlei',
  sources: [],
  isDemo: false,
}

/** A formatted text of one paragraph. */
export const aRichText = (text: string): RichText => ({ text, html: `<p>${text}</p>` })

/** A complete canonical service without building blocks; a test names only what matters to it. */
export const aCanonicalService = (fields: Partial<CanonicalService> = {}): CanonicalService => ({
  ...provenance,
  identifier: 'hund-anmelden',
  title: { de: 'Hund anmelden', fr: 'Annoncer un chien' },
  summary: { de: 'Melden Sie Ihren Hund an.', fr: 'Annoncez votre chien.' },
  description: { de: aRichText('Für alle Hunde.'), fr: aRichText('Pour tous les chiens.') },
  synonyms: { de: ['hund'], fr: ['chien'] },
  level: 'gemeinde',
  status: 'active',
  variantPolicy: 'allowed',
  fieldPolicy: {},
  audiences: ['bevoelkerung'],
  topics: [],
  lifeEvents: [],
  businessEvents: [],
  spatial: [],
  conditions: [],
  procedureSteps: [],
  evidences: [],
  outputs: [],
  channels: [],
  forms: [],
  feeRule: 'fees',
  fees: [],
  deadlines: [],
  legalBases: [],
  faqs: [],
  requires: [],
  related: [],
  digitalMaturity: 0,
  ...fields,
})

/** A variant of `hund-anmelden` in Sursee that changes nothing; of additions and exclusions a test names some. */
export const aVariant = ({
  additions,
  exclusions,
  ...fields
}: Partial<Omit<ServiceVariant, 'additions' | 'exclusions'>> & {
  additions?: Partial<ServiceVariant['additions']>
  exclusions?: Partial<ServiceVariant['exclusions']>
} = {}): ServiceVariant => ({
  ...provenance,
  service: 'hund-anmelden',
  jurisdiction: 'gemeinde-1103',
  status: 'active',
  offered: 'yes',
  overrides: [],
  additions: { ...nothing, ...additions },
  exclusions: { ...nothing, ...exclusions },
  ...fields,
})

const nothing = {
  synonyms: {},
  conditions: [],
  evidences: [],
  channels: [],
  fees: [],
  legalBases: [],
  faqs: [],
}

/** A counter that is open to everybody. */
export const aChannel = (fields: Partial<Channel> = {}): Channel => ({
  ...provenance,
  identifier: 'schalter',
  title: { de: 'Schalter', fr: 'Guichet' },
  kind: 'counter',
  auth: 'none',
  availability: [],
  replaces: [],
  ...fields,
})

/** A fee of 17 francs that counts everywhere and always. */
export const aFee = (fields: Partial<Fee> = {}): Fee => ({
  ...provenance,
  identifier: 'gebuehr',
  key: 'gebuehr',
  title: { de: 'Gebühr', fr: 'Émolument' },
  kind: 'fixed',
  amountRappen: 1700,
  currency: 'CHF',
  vatIncluded: true,
  ...fields,
})

/** A law of the canton, in force without limit. */
export const aLegalBasis = (fields: Partial<LegalBasis> = {}): LegalBasis => ({
  ...provenance,
  identifier: 'srl-200',
  title: { de: 'Gesetz' },
  level: 'srl',
  ...fields,
})

/** A document to bring, or to get. */
export const aDocumentType = (fields: Partial<DocumentType> = {}): DocumentType => ({
  ...provenance,
  identifier: 'ausweis',
  title: { de: 'Ausweis', fr: 'Pièce d’identité' },
  ...fields,
})

/** A question for everybody. */
export const aFaq = (fields: Partial<Faq> = {}): Faq => ({
  ...provenance,
  identifier: 'wie-lange',
  question: { de: 'Wie lange dauert es?' },
  answer: { de: aRichText('Fünf Tage.') },
  audience: 'public',
  order: 0,
  services: [],
  topics: [],
  ...fields,
})

/** Documents as the rules take them: by identifier. */
const byIdentifier = <T extends { identifier: string }>(documents: readonly T[]) =>
  new Map(documents.map((document) => [document.identifier, document]))

/** Building blocks, empty unless named. */
export const someBlocks = (
  blocks: { [K in keyof BuildingBlocks]?: readonly DocumentOf<K>[] } = {},
): BuildingBlocks => ({
  channels: byIdentifier(blocks.channels ?? []),
  fees: byIdentifier(blocks.fees ?? []),
  evidences: byIdentifier(blocks.evidences ?? []),
  outputs: byIdentifier(blocks.outputs ?? []),
  legalBases: byIdentifier(blocks.legalBases ?? []),
  faqs: byIdentifier(blocks.faqs ?? []),
})

type DocumentOf<K extends keyof BuildingBlocks> =
  BuildingBlocks[K] extends ReadonlyMap<string, infer T> ? T : never

/** A text in German alone. */
export const german = (text: string): LocalizedText => ({ de: text })
