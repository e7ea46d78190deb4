import { create } from 'xmlbuilder2'

import type { CaseDocument } from '../../contract.ts'

/** Of eCH-0147 the messages, of eCH-0039 what stands in them. */
const namespaces = {
  message: 'http://www.ech.ch/xmlns/eCH-0147/T0/1',
  content: 'http://www.ech.ch/xmlns/eCH-0039/2',
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
export const priorities = ['undefined', 'low', 'medium', 'high'] as const

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

/** A message that hands a case over to the business administration of an authority. Source: eCH-0039 V2, eCH-0147 T0 V1. */
export const toDirective = (given: Directive): string => {
  const { language, title } = given
  const inLanguage = (text: string) => ({ '@lang': language, '#': text })
  return create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      'm:message': {
        '@xmlns:m': namespaces.message,
        '@xmlns': namespaces.content,
        'm:header': header(given),
        'm:content': {
          'm:directive': {
            uuid: given.uuid,
            instruction: given.instruction,
            priority: given.priority,
            titles: { title: inLanguage(title) },
            ...(given.deadline !== undefined && { deadline: given.deadline }),
            serviceId: given.serviceId,
            ...(given.comments.length > 0 && {
              comments: { comment: given.comments.map(inLanguage) },
            }),
          },
          ...(given.documents.length > 0 && {
            'm:documents': {
              document: given.documents.map(({ name, mediaType }, i) => ({
                uuid: uuidFor(given.uuid, i),
                titles: { title: inLanguage(name) },
                status: 'undefined',
                files: { file: { pathFileName: name, mimeType: mediaType } },
              })),
            },
          }),
        },
      },
    },
  ).end()
}

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
  senderId,
  recipientId,
  messageId: uuid,
  ourBusinessReferenceId: number,
  messageType: '39',
  sendingApplication: {
    manufacturer: 'Schaltwerk',
    product: 'Schaltwerk',
    productVersion: '1',
  },
  subjects: { subject: { '@lang': language, '#': title } },
  messageDate: at.toISOString(),
  action: '1',
  testDeliveryFlag: String(isTest),
})

/** Documents are named after their message: its UUID, with another beginning each. */
const uuidFor = (uuid: string, i: number): string =>
  `${(i + 1).toString(16).padStart(8, '0')}${uuid.slice(8)}`
