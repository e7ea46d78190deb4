import { create } from 'xmlbuilder2'

import type { CaseDocument } from '../../contract.ts'

/** Of the message group, of what stands in its messages, and of the frame it shares with others. */
const namespaces = {
  message: 'http://www.ech.ch/xmlns/eCH-0039G0T0/1',
  content: 'http://www.ech.ch/xmlns/eCH-0039/2',
  frame: 'http://www.ech.ch/xmlns/eCH-0058/3',
} as const

/** What is to be done with the case. Source: eCH-0039, directiveInstructionType. */
export const instructions = [
  'process',
  'external_process',
  'information',
  'comment',
  'approve',
  'sign',
  'send',
  'complete',
] as const

/** Source: eCH-0039, priorityType. */
export const priorities = ['undefined', 'medium', 'high'] as const

export interface Directive {
  senderId: string
  recipientId: string
  /** The same for every attempt. */
  uuid: string
  number: string
  /** Number of the service in eCH-0070, else its identifier in the catalogue. */
  serviceId: string
  instruction: (typeof instructions)[number]
  priority: (typeof priorities)[number]
  title: string
  language: string
  /** Calendar day. */
  deadline?: string
  /** What is told of the case. */
  comments: readonly string[]
  documents: readonly Pick<CaseDocument, 'mediaType' | 'name'>[]
  isTest: boolean
  at: Date
}

/**
 * A message that hands a case over to the business administration of an authority. What belongs to the message group stands
 * in its namespace, what is in it in that of eCH-0039; the order is that of the schema.
 * Source: eCH-0039 V2, message group 0, message type 0 (eCH-0039G0T0-1-0.xsd, eCH-0039-2-0.xsd); frame of eCH-0058 V3.
 */
export const toDirective = (given: Directive): string =>
  create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      message: {
        '@xmlns': namespaces.message,
        '@xmlns:c': namespaces.content,
        '@xmlns:f': namespaces.frame,
        header: header(given),
        content: { directive: directive(given) },
      },
    },
  ).end()

const inLanguage = (language: string, text: string) => ({ '@c:lang': language, '#': text })

const header = ({
  senderId,
  recipientId,
  uuid,
  number,
  title,
  language,
  isTest,
  at,
}: Directive) => ({
  'c:senderId': senderId,
  'c:messageId': uuid,
  'c:messageGroup': { 'c:messageGroupId': '0', 'c:messageTypeId': '0' },
  'c:messageType': '39',
  'c:sendingApplication': {
    'f:manufacturer': 'Schaltwerk',
    'f:product': 'Schaltwerk',
    'f:productVersion': '1',
  },
  'c:messageDate': at.toISOString(),
  'c:action': '1',
  'c:testDeliveryFlag': String(isTest),
  'c:recipientId': recipientId,
  'c:ourBusinessReferenceId': number,
  'c:subjects': { 'c:subject': inLanguage(language, title) },
})

const directive = ({ language, ...given }: Directive) => ({
  uuid: given.uuid,
  instruction: given.instruction,
  serviceId: given.serviceId,
  titles: { 'c:title': inLanguage(language, given.title) },
  priority: given.priority,
  ...(given.deadline !== undefined && { deadline: given.deadline }),
  ...(given.comments.length > 0 && {
    comments: { 'c:comment': given.comments.map((text) => inLanguage(language, text)) },
  }),
  ...(given.documents.length > 0 && {
    document: given.documents.map(({ name, mediaType }, i) => ({
      'c:uuid': uuidFor(given.uuid, i),
      'c:titles': { 'c:title': inLanguage(language, name) },
      'c:status': 'undefined',
      'c:files': { 'c:file': { 'c:pathFileName': name, 'c:mimeType': mediaType } },
    })),
  }),
})

/** Documents are named after their message: its UUID, with another beginning each. */
const uuidFor = (uuid: string, i: number): string =>
  `${(i + 1).toString(16).padStart(8, '0')}${uuid.slice(8)}`
