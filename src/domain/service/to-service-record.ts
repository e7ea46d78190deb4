import { type Locale, locales } from '../locale.ts'
import type { DocumentType, Fee } from './building-blocks.ts'
import type { MergedService, UsableChannel } from './merged-service.ts'
import type {
  Money,
  ServedChannel,
  ServedDocument,
  ServedFee,
  ServiceRecord,
} from './service-record.ts'
import { createTextServer, type TextServer } from './text-server.ts'

/** A merged service in one locale. */
export const toServiceRecord = (merged: MergedService, locale: Locale): ServiceRecord => {
  const server = createTextServer(locale)
  return {
    ...unchanged(merged),
    ...textsOf(merged, server),
    ...partsOf(merged, server),
    ...blocksOf(merged, server),
    locale,
    locales: locales.filter((candidate) => merged.title[candidate] !== undefined),
    _source: merged.sourceOf,
    _locale: server.fellBack,
  }
}

/** A copy: an object from which something is taken away is slower to read ever after. */
const withoutAbsent = <T extends object>(record: T): T => {
  const present: Partial<T> = {}
  for (const name in record) if (record[name] !== undefined) present[name] = record[name]
  return present as T
}

/** Everything that has no texts; what has is served by the functions below. */
const unchanged = ({
  sourceOf: _sourceOf,
  offeredReason: _offeredReason,
  ...merged
}: MergedService): Omit<MergedService, 'sourceOf' | 'offeredReason'> => merged

const textsOf = (merged: MergedService, { text }: TextServer) => ({
  title: text('identity', merged.title),
  localName: text('localName', merged.localName),
  summary: text('identity', merged.summary),
  description: text('description', merged.description),
  resultText: text('outputs', merged.resultText),
  synonyms: text('synonyms', merged.synonyms) ?? [],
  offeredReason: text('offeredReason', merged.offeredReason),
})

const partsOf = (merged: MergedService, { record }: TextServer) => ({
  conditions: merged.conditions.map((part) => record('conditions', part, 'title', 'text')),
  procedureSteps: merged.procedureSteps.map((step) => record('procedure', step, 'title', 'text')),
  processingTime: merged.processingTime && record('time', merged.processingTime, 'note'),
  deadlines: merged.deadlines.map((deadline) => record('deadlines', deadline, 'from')),
  remedy: merged.remedy && record('remedy', merged.remedy, 'text'),
  contact: merged.contact && record('contact', merged.contact, 'note'),
})

const blocksOf = (merged: MergedService, server: TextServer) => ({
  evidences: merged.evidences.map(({ document, required, conditionText }) => ({
    ...servedDocument('evidences', document, server),
    ...server.record('evidences', { required, conditionText }, 'conditionText'),
  })),
  outputs: merged.outputs.map((output) => servedDocument('outputs', output, server)),
  channels: merged.channels.map((channel) => servedChannel(channel, server)),
  fees: merged.fees.map((fee) => servedFee(fee, server)),
  legalBases: merged.legalBases.map(({ identifier, title, level, number, article, url, eli }) =>
    withoutAbsent(
      server.record('legalBases', { identifier, title, level, number, article, url, eli }, 'title'),
    ),
  ),
  faqs: merged.faqs.map(({ identifier, question, answer }) =>
    server.record('faqs', { identifier, question, answer }, 'question', 'answer'),
  ),
})

const servedDocument = (
  group: 'evidences' | 'outputs',
  { identifier, title, description, issuer, dataset }: DocumentType,
  { record }: TextServer,
): ServedDocument =>
  withoutAbsent(
    record(group, { identifier, title, description, issuer, dataset }, 'title', 'description'),
  )

const servedChannel = (channel: UsableChannel, { record }: TextServer): ServedChannel => {
  const { availability, replaces: _, owner: _owner, reviewDue: _reviewDue, ...rest } = channel
  return {
    ...record('channels', rest, 'title', 'conditions'),
    isLocal: availability.length > 0,
  }
}

const servedFee = (fee: Fee, { record }: TextServer): ServedFee => {
  const { identifier, key, title, kind, unit, vatIncluded, condition, channel, legalBasis } = fee
  const { validFrom, validTo, sources, currency } = fee
  const money = (amountRappen: number | undefined): Money | undefined =>
    amountRappen === undefined ? undefined : { amountRappen, currency }
  const texts = { identifier, key, title, kind, unit, vatIncluded, condition }
  return withoutAbsent({
    ...record(
      'fees',
      { ...texts, channel, legalBasis, validFrom, validTo, sources },
      'title',
      'unit',
      'condition',
    ),
    amount: money(fee.amountRappen),
    minimum: money(fee.minRappen),
    maximum: money(fee.maxRappen),
  })
}
