import type { LocalizedText } from '../../domain/localized-text.ts'
import type { Fee } from '../../domain/service/building-blocks.ts'
import { xsdDuration } from './duration.ts'
import type { ExportedService } from '../exported-service.ts'
import type { GraphNode } from '../graph-node.ts'
import { francs } from '../iris.ts'

interface At {
  base: string
  /** Of the service. */
  id: string
}

/** Types of channels that the Europass list knows. Source: EU Vocabularies, communication channel. */
const internet = 'http://data.europa.eu/snb/com-channel/b37115f83e'

/** What a service is made of, as nodes, and the properties by which the service names them. */
export const blockNodes = (
  exported: ExportedService,
  { base, id }: At,
): { nodes: GraphNode[]; references: Record<string, unknown> } => {
  const { service } = exported
  const channels = service.channels.flatMap((channel) => channelNodes(channel, base))
  const costs = service.fees.map((fee) => costNode(fee, exported, base))
  const evidences = service.evidences.map(({ document }) =>
    titledNode('Evidence', `${base}/id/evidences/${document.identifier}`, document),
  )
  const outputs = service.outputs.map((output) =>
    titledNode('Output', `${base}/id/outputs/${output.identifier}`, output),
  )
  const rules = service.procedureSteps.map(({ key, title, text }): GraphNode => ({
    id: `${id}#step-${key}`,
    type: 'Rule',
    identifier: key,
    title,
    description: { ...title, ...text },
  }))
  const requirements = service.conditions.map(({ key, title, text }): GraphNode => ({
    id: `${id}#condition-${key}`,
    type: 'Requirement',
    identifier: key,
    title,
    ...(text && { description: text }),
  }))
  const laws = service.legalBases.map((law): GraphNode => ({
    id: law.eli ?? law.url ?? `${base}/id/legal-bases/${law.identifier}`,
    type: 'LegalResource',
    title: law.title,
  }))
  const contact = contactNodes(exported, id)
  const ids = (nodes: readonly GraphNode[], type?: string) =>
    nodes.filter((node) => type === undefined || node.type === type).map((node) => node.id)
  return {
    nodes: [
      ...channels,
      ...costs,
      ...evidences,
      ...outputs,
      ...rules,
      ...requirements,
      ...laws,
      ...contact,
    ],
    references: {
      hasChannel: ids(channels, 'Channel'),
      hasCost: ids(costs),
      hasInput: ids(evidences),
      produces: ids(outputs),
      follows: ids(rules),
      holdsRequirement: ids(requirements),
      hasLegalResource: [...new Set(ids(laws))],
      contactPoint: ids(contact, 'ContactPoint'),
    },
  }
}

const titledNode = (
  type: string,
  id: string,
  document: { identifier: string; title: LocalizedText; description?: LocalizedText },
): GraphNode => ({
  id,
  type,
  identifier: document.identifier,
  title: document.title,
  ...(document.description && { description: document.description }),
})

const channelNodes = (
  channel: ExportedService['service']['channels'][number],
  base: string,
): GraphNode[] => {
  const id = `${base}/id/channels/${channel.identifier}`
  const type =
    channel.kind === 'online' || channel.kind === 'third-party'
      ? internet
      : `${base}/v1/codes/channel/${channel.kind}`
  const { openingHours, url, processingTime } = channel
  return [
    {
      id,
      type: 'Channel',
      identifier: channel.identifier,
      description: channel.title,
      dctType: [type],
      ...(processingTime && { processingTime: xsdDuration(processingTime) }),
      ...(openingHours && { openingHours: [`${id}#opening-hours`] }),
      ...(url && { page: [url] }),
    },
    { id: type, type: 'Concept', prefLabel: { en: channel.kind } },
    ...(openingHours
      ? [{ id: `${id}#opening-hours`, type: 'TemporalEntity', description: { de: openingHours } }]
      : []),
    ...(url ? [{ id: url, type: 'Document' }] : []),
  ]
}

/** A fee in francs; one that is a range or a tariff says so in words alone. */
const costNode = (fee: Fee, { service }: ExportedService, base: string): GraphNode => {
  const rappen = fee.kind === 'free' ? 0 : fee.amountRappen
  const channel = service.channels.find(({ identifier }) => identifier === fee.channel)
  return {
    id: `${base}/id/fees/${fee.identifier}`,
    type: 'Cost',
    identifier: fee.identifier,
    description: fee.title,
    ...(rappen !== undefined && { hasValue: rappen / 100, currency: francs }),
    ...(channel && { ifAccessedThrough: `${base}/id/channels/${channel.identifier}` }),
  }
}

const contactNodes = ({ service, authorities }: ExportedService, id: string): GraphNode[] => {
  const [authority] = authorities
  const { phone = authority?.phone, email = authority?.email } = service.contact ?? {}
  const openingHours = service.contact?.openingHours ?? authority?.openingHours
  const url = service.contact?.url ?? authority?.website
  if (!phone && !email && !url) return []
  return [
    {
      id: `${id}#contact`,
      type: 'ContactPoint',
      ...(phone && { telephone: phone }),
      ...(email && { email }),
      ...(url && { contactPage: [url] }),
      ...(openingHours && { openingHours: [`${id}#contact-hours`] }),
    },
    ...(url ? [{ id: url, type: 'Document' }] : []),
    ...(openingHours
      ? [{ id: `${id}#contact-hours`, type: 'TemporalEntity', description: { de: openingHours } }]
      : []),
  ]
}
