import type { CompleteService } from '../complete-service.ts'
import type { Sources } from '../sources.ts'
import { rappenOf } from '../../domain/money.ts'
import { municipalityKey } from './jurisdictions.ts'
import { evidenceRows } from './own-documents.ts'
import { day, german, type Planned, type Refs } from './planned.ts'

type Row = Sources['services'][number]['value']

const channelsOf: Record<Row['online_channel'], readonly string[]> = {
  eumzug: ['eumzug', 'schalter'],
  formular: ['online-formular', 'schalter'],
  nein: ['schalter'],
  termin: ['schalter-termin'],
  'my.lu': ['my-lu'],
  extern: ['fremdsystem'],
  efiling: ['efiling'],
  easygov: ['easygov'],
}

const maturityOf: Record<Row['online_channel'], string> = {
  eumzug: '3',
  formular: '1',
  nein: '0',
  termin: '0',
  'my.lu': '2',
  extern: '2',
  efiling: '3',
  easygov: '2',
}

/** Every service: twelve in all fields, the others as far as the collected facts go. */
export const planServices = (sources: Sources): Planned[] =>
  sources.services.map(({ value: row, origin }) => {
    const complete = sources.completeServices.find(({ value }) => value.identifier === row.slug)
    return {
      collection: 'services',
      identifier: row.slug,
      origin: complete?.origin ?? origin,
      document: (refs) => ({
        ...common(row, sources, refs),
        ...(complete ? inFull(complete.value, refs) : inShort(row, sources, refs)),
      }),
    }
  })

const common = (row: Row, { events, forms }: Sources, refs: Refs) => {
  const event = events.find(({ value }) => value.identifier === row.life_event)?.value
  return {
    level: row.level,
    audiences: row.target_groups,
    topics: refs.ids('topics', [row.ech0049_topic_slug.slice(0, 64).replace(/-+$/, '')]),
    lifeEvents:
      event?.catalogue === 'life' ? refs.ids('life-events', [event.identifier]) : undefined,
    businessEvents:
      event?.catalogue === 'business' ? refs.ids('business-events', [event.identifier]) : undefined,
    spatial: refs.ids('jurisdictions', ['kanton-lu']),
    forms: refs.ids(
      'forms',
      forms.filter(({ value }) => value.service === row.slug).map(({ value }) => value.slug),
    ),
    status: 'active',
    ech0070Status: 'none',
    owner: refs.id('authorities', 'staatskanzlei'),
    internalNote: german(row.note_de),
  }
}

/** Laws the collected facts name without a fee. Source: services.csv, column note_de. */
const lawsNamed: Record<string, readonly string[]> = {
  'geburt-melden': ['sr-211-112-2-art-35', 'sr-211-112-2-art-20'],
  'todesfall-melden': ['sr-211-112-2-art-35', 'sr-211-112-2-art-20'],
}

const inShort = (row: Row, { serviceTexts, fees }: Sources, refs: Refs) => {
  const text = serviceTexts.find(({ value }) => value.identifier === row.slug)?.value
  if (!text) throw new Error('has no entry in service-texts.json')
  const ofService = fees.filter(({ value }) => value.service === row.slug)
  const own = ofService.map(({ value }) => value.identifier)
  const laws = [
    ...new Set([...(lawsNamed[row.slug] ?? []), ...ofService.map(({ value }) => value.legalBasis)]),
  ]
  const rule = feeRule(row, own.length > 0)
  return {
    title: { de: row.title_de, ...text.title },
    summary: text.summary,
    description: refs.richText(text.description),
    synonyms: { de: text.synonyms },
    channels: refs.ids('channels', channelsOf[row.online_channel]),
    feeRule: rule,
    fees: refs.ids('fees', own),
    legalBases: refs.ids('legal-bases', laws),
    status: statusOf(row, rule, laws),
    processingTime: { typical: row.typical_processing_time },
    variantPolicy: row.level === 'gemeinde' ? 'expected' : 'allowed',
    digitalMaturity: maturityOf[row.online_channel],
  }
}

/** Where costs or law are not known the entry only informs, as the publish gate asks: nothing is made up to pass it. */
const statusOf = ({ level }: Row, rule: string, laws: readonly string[]): string => {
  const needsLaw = level === 'bund' || level === 'kanton'
  return rule === 'unknown' || (needsLaw && laws.length === 0) ? 'info-only' : 'active'
}

/** "Not known" is neither free nor a tariff. */
const feeRule = (row: Row, hasFees: boolean): string => {
  if (hasFees) return 'fees'
  if (row.fee_chf !== undefined && rappenOf(row.fee_chf) === 0) return 'free'
  return row.level === 'gemeinde' ? 'tariff-per-municipality' : 'unknown'
}

const inFull = (service: CompleteService, refs: Refs) => ({
  title: service.title,
  summary: service.summary,
  description: refs.richText(service.description),
  resultText: service.resultText,
  synonyms: service.synonyms,
  conditions: service.conditions,
  procedureSteps: service.procedureSteps,
  evidences: evidenceUses(service.evidences, refs),
  outputs: refs.ids('outputs', service.outputs),
  channels: refs.ids('channels', service.channels),
  feeRule: service.feeRule,
  fees: refs.ids('fees', service.fees),
  processingTime: service.processingTime,
  deadlines: service.deadlines,
  legalBases: refs.ids('legal-bases', service.legalBases),
  remedy: remedy(service.remedy, refs),
  contact: contact(service.contact, refs),
  serviceType: service.serviceType,
  variantPolicy: service.variantPolicy,
  fieldPolicy: service.fieldPolicy,
  digitalMaturity: service.digitalMaturity,
  requires: refs.ids('services', service.requires),
  related: refs.ids('services', service.related),
  review: {
    lastVerifiedOn: day(service.verifiedOn),
    verifiedBy: refs.id('authorities', 'staatskanzlei'),
    nextReviewDue: day(
      `${String(Number(service.verifiedOn.slice(0, 4)) + 1)}${service.verifiedOn.slice(4)}`,
    ),
    intervalMonths: 12,
  },
  evidence: evidenceRows(service.evidence),
})

const evidenceUses = (rows: CompleteService['evidences'] | undefined, refs: Refs) =>
  rows?.map((row) => ({ ...row, evidence: refs.id('evidences', row.evidence) }))

const remedy = (value: CompleteService['remedy'] | undefined, refs: Refs) =>
  value && { ...value, instance: value.instance && refs.id('authorities', value.instance) }

const contact = (value: CompleteService['contact'] | undefined, refs: Refs) =>
  value && { ...value, authority: value.authority && refs.id('authorities', value.authority) }

/** The local variants of the services written out in full. */
export const planServiceVariants = ({ completeServices }: Sources): Planned[] =>
  completeServices.flatMap(({ value: service, origin }) =>
    service.variants.map((variant) => {
      const key = municipalityKey(variant.bfs)
      return {
        collection: 'service-variants' as const,
        identifier: `${service.identifier}-${String(variant.bfs)}`,
        origin: { ...origin, identifier: `variant ${String(variant.bfs)}` },
        document: (refs: Refs) => ({
          service: refs.id('services', service.identifier),
          jurisdiction: refs.id('jurisdictions', key),
          owner: refs.id('authorities', key),
          offered: variant.offered,
          offeredReason: variant.offeredReason,
          localName: variant.localName,
          url: variant.url,
          status: 'active',
          overrides: variant.overrides,
          description: variant.description && refs.richText(variant.description),
          procedureSteps: variant.procedureSteps,
          processingTime: variant.processingTime,
          remedy: remedy(variant.remedy, refs),
          contact: contact(variant.contact, refs),
          additions: additions(variant.additions, refs),
          exclusions: exclusions(variant.exclusions, refs),
          reviewState: 'ok',
        }),
      }
    }),
  )

type Variant = CompleteService['variants'][number]

const additions = (value: Variant['additions'], refs: Refs) =>
  value && {
    synonyms: value.synonyms,
    conditions: value.conditions,
    evidences: evidenceUses(value.evidences, refs),
    channels: refs.ids('channels', value.channels),
    fees: refs.ids('fees', value.fees),
    legalBases: refs.ids('legal-bases', value.legalBases),
  }

const exclusions = (value: Variant['exclusions'], refs: Refs) =>
  value && {
    conditions: value.conditions,
    evidences: refs.ids('evidences', value.evidences),
    channels: refs.ids('channels', value.channels),
    fees: refs.ids('fees', value.fees),
    legalBases: refs.ids('legal-bases', value.legalBases),
  }
