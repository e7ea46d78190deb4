import type { Payload, PayloadRequest, Where } from 'payload'

import { calendarDateOf } from '../../domain/calendar-date.ts'
import { competenceOf } from '../../domain/publication/competence-of.ts'
import type {
  DocumentFacts,
  ExportCheck,
  PublicationContext,
} from '../../domain/publication/context.ts'
import type { PublicationFinding } from '../../domain/publication/finding.ts'
import {
  findingsOf,
  type GatedCollection,
  type GatedRecords,
} from '../../domain/publication/rules.ts'
import type { ResponsibilityData } from '../../domain/responsibility/responsible.ts'
import type { Fee, Form, Service } from '../../generated/payload-types.ts'
import { type Blocks, blocksIn, readBlocks } from '../read-blocks.ts'
import { createDocumentReader, type DocumentReader } from '../read-documents.ts'
import { createLookup, type Lookup, type Names, type Relation } from '../records/lookup.ts'
import { toAuthority } from '../records/to-authority.ts'
import { toCanonicalService } from '../records/to-canonical-service.ts'
import { toChannel } from '../records/to-channel.ts'
import { toDocumentType } from '../records/to-document-type.ts'
import { toFaq } from '../records/to-faq.ts'
import { toFee } from '../records/to-fee.ts'
import { toForm } from '../records/to-form.ts'
import { toLegalBasis } from '../records/to-legal-basis.ts'
import { toResponsibility } from '../records/to-responsibility.ts'
import { toResponsibilityTemplate } from '../records/to-responsibility-template.ts'
import { toServiceVariant } from '../records/to-service-variant.ts'
import { blockFacts } from './block-facts.ts'
import { readBrokenLinks } from './broken-links.ts'
import { factsIn } from './facts-in.ts'
import { gateSettings } from './gate-settings.ts'
import { readPlaces } from './read-places.ts'
import { readWorkflows } from './read-workflows.ts'

/** A document in all locales, relations as numbers; typed by the conversion that takes it. */
export type GatedDocument = Record<string, unknown> & { id?: number }

/** The publish gate, open for questions about documents of the state it was read in. */
export interface Gate {
  /** Everything it has to say about a document; nothing about one that stands for no record. */
  findings: (
    collection: GatedCollection,
    document: GatedDocument,
    facts?: DocumentFacts,
  ) => PublicationFinding[]
}

interface GateOptions {
  /** The one document that is asked about; without it everything is read. */
  subject?: { collection: GatedCollection; document: GatedDocument }
}

type Conversions = {
  [TCollection in GatedCollection]: (
    document: never,
    lookup: Lookup,
  ) => GatedRecords[TCollection] | undefined
}

const conversions: Conversions = {
  services: toCanonicalService,
  'service-variants': toServiceVariant,
  channels: toChannel,
  fees: toFee,
  faqs: toFaq,
  forms: toForm,
  authorities: toAuthority,
  'legal-bases': toLegalBasis,
  evidences: toDocumentType,
  outputs: toDocumentType,
}

/** Collections a rule follows a relation to, beside areas and offices; their names are read as they were last saved, so that a relation to a draft is seen. */
const followed = ['services', 'channels', 'fees', 'forms', 'evidences', 'legal-bases'] as const

/** Reads what the rules must know, with all rights, inside the request's transaction: once, however many documents follow. */
export const readGate = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  { subject }: GateOptions = {},
): Promise<Gate> => {
  const published = createDocumentReader(payload, req, { status: 'published' })
  const places = await readPlaces(payload, req)
  const around = await readAround(published, subject)
  const latest = createDocumentReader(payload, req, { status: 'latest' })
  const workflows = await readWorkflows(payload, req)
  const blocks = await blocksFor(payload, req, subject)
  const lookup = createLookup({
    ...(await namesIn(latest)),
    ...places.names,
    workflows: workflows.names,
  })
  const each = <D, R>(docs: readonly D[], convert: (doc: D, lookup: Lookup) => R | undefined) =>
    docs.flatMap((doc) => convert(doc, lookup) ?? [])
  const { authorities, jurisdictions } = places
  const responsibility: ResponsibilityData = {
    authorities,
    jurisdictions,
    responsibilities: each(around.responsibilities, toResponsibility),
    templates: each(around.templates, toResponsibilityTemplate),
  }
  const context: Omit<PublicationContext, 'document'> = {
    today: calendarDateOf(new Date()),
    settings: await gateSettings(payload, req),
    ...exportCheckOf(payload),
    catalogue: {
      authorities: byIdentifier(authorities),
      jurisdictions: byIdentifier(jurisdictions),
      channels: byIdentifier(each(around.channels, toChannel)),
      fees: byIdentifier(each(around.fees, toFee)),
      forms: new Set(around.forms.values()),
      workflows: workflows.active,
      brokenLinks: await readBrokenLinks(payload, req),
    },
  }
  return {
    findings: (collection, document, facts = {}) => {
      // A form is asked about as it would be published now.
      const asked = collection === 'forms' ? { ...document, usedBlocks: blocks.contents } : document
      const record = conversions[collection](asked as never, lookup)
      if (!record) return []
      const competence =
        collection === 'services' && 'identifier' in record
          ? { competence: competenceOf(record.identifier, context.today, responsibility) }
          : {}
      const ofBlocks =
        collection === 'forms' ? blockFacts(document as unknown as Form, blocks) : undefined
      const about = {
        ...factsIn(document),
        ...competence,
        ...(ofBlocks && { blocks: ofBlocks }),
        ...facts,
      }
      return findingsOf(collection, record as never, { ...context, document: about })
    },
  }
}

/** Reusable blocks, where forms are asked about. */
const blocksFor = (
  payload: Payload,
  req: PayloadRequest | undefined,
  subject: GateOptions['subject'],
): Promise<Blocks> => {
  if (subject && subject.collection !== 'forms') return readBlocks(payload, req, [])
  return readBlocks(
    payload,
    req,
    subject && blocksIn(subject.document as unknown as Pick<Form, 'sections'>),
  )
}

/** The check of an exporter, where the configuration hands one over. */
const exportCheckOf = ({ config }: Payload): { exportFaults?: ExportCheck } => {
  const { exportFaults } = config.custom as { exportFaults?: ExportCheck }
  return exportFaults ? { exportFaults } : {}
}

const byIdentifier = <T extends { identifier: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.identifier, record]))

const namesIn = async (reader: DocumentReader): Promise<Names> => {
  const names: Names = {}
  for (const collection of followed) names[collection] = await reader.names(collection)
  return names
}

/** The published documents the rules look at. One after the other: queries of one transaction share its connection. */
const readAround = async (
  { documents, names }: DocumentReader,
  subject: GateOptions['subject'],
) => {
  const wanted = whereOf(subject)
  const some = async <T>(
    where: Where | 'all' | undefined,
    read: (where?: Where) => Promise<T[]>,
  ) => (where === undefined ? [] : read(where === 'all' ? undefined : where))
  return {
    channels: await some(wanted.channels, (where) => documents('channels', where)),
    fees: await some(wanted.fees, (where) => documents('fees', where)),
    responsibilities: await some(wanted.rules, (where) => documents('responsibilities', where)),
    templates: await some(wanted.rules, (where) => documents('responsibility-templates', where)),
    forms: await names('forms'),
  }
}

interface Wanted {
  channels?: Where | 'all'
  fees?: Where | 'all'
  /** Of responsibility. */
  rules?: Where | 'all'
}

/** Of channels, fees and rules of responsibility those alone that concern the document. */
const whereOf = (subject: GateOptions['subject']): Wanted => {
  if (!subject) return { channels: 'all', fees: 'all', rules: 'all' }
  const { collection, document } = subject
  if (collection === 'services') {
    const { channels, fees } = document as Partial<Service>
    return {
      channels: { id: { in: idsIn(channels) } },
      fees: { id: { in: idsIn(fees) } },
      ...(document.id !== undefined && { rules: { service: { equals: document.id } } }),
    }
  }
  if (collection === 'fees') {
    const [service] = idsIn([(document as Partial<Fee>).service])
    return service === undefined ? {} : { fees: { service: { equals: service } } }
  }
  return {}
}

const idsIn = (relations: readonly Relation[] | null | undefined): number[] =>
  (relations ?? []).flatMap((relation) =>
    typeof relation === 'object' ? (relation?.id ?? []) : (relation ?? []),
  )
