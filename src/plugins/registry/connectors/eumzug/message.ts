import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { inNamespace, writeXml } from '../../transport/write-xml.ts'
import { readXml, textAt } from '../../transport/xml.ts'

/** Namespaces of the messages, in the versions that eCH-0194 V3 is made of. */
const namespaces = {
  move: 'http://www.ech.ch/xmlns/eCH-0194/3',
  header: 'http://www.ech.ch/xmlns/eCH-0058/5',
  municipality: 'http://www.ech.ch/xmlns/eCH-0007/6',
  address: 'http://www.ech.ch/xmlns/eCH-0010/8',
  person: 'http://www.ech.ch/xmlns/eCH-0044/4',
  contact: 'http://www.ech.ch/xmlns/eCH-0046/6',
} as const

/** What somebody tells who moves. */
export const moveIn = z.object({
  /** Not everybody knows it by heart: the standard has it as optional. */
  ahvNumber: z
    .string()
    .regex(/^756\.\d{4}\.\d{4}\.\d{2}$/)
    .optional(),
  officialName: z.string().min(1),
  firstName: z.string().min(1),
  dateOfBirth: z.iso.date(),
  arrivalDate: z.iso.date(),
  fromBfsNumber: z.number().int(),
  toBfsNumber: z.number().int(),
  street: z.string().min(1),
  houseNumber: z.string().min(1).optional(),
  postalCode: z.string().regex(/^\d{4}$/),
  place: z.string().min(1),
  egid: z.string().optional(),
  ewid: z.string().optional(),
  email: z.email(),
})

export type MoveIn = z.output<typeof moveIn>

interface Header {
  senderId: string
  recipientId: string
  /** Identifies the case in every message about it. */
  businessProcessId: string
  at: Date
  isTest: boolean
}

/**
 * The message of a move into a municipality. The case is named EUMZUG-<key>, as the standard wants it.
 * Source: eCH-0194, platform message of a move in; header of eCH-0058.
 */
export const toMoveInMessage = (move: MoveIn, header: Header): string =>
  writeXml({
    delivery: {
      '@xmlns': namespaces.move,
      deliveryHeader: inNamespace(namespaces.header, {
        senderId: header.senderId,
        messageId: header.businessProcessId,
        businessProcessId: header.businessProcessId,
        recipientId: header.recipientId,
        messageType: '194',
        sendingApplication: {
          manufacturer: 'Schaltwerk',
          product: 'Schaltwerk',
          productVersion: '1',
        },
        messageDate: header.at.toISOString(),
        action: '1',
        testDeliveryFlag: String(header.isTest),
      }),
      platformMoveIn: moveParts(move),
    },
  })

const moveParts = (move: MoveIn) => ({
  personIdentification: inNamespace(namespaces.person, {
    vn: move.ahvNumber?.replaceAll('.', ''),
    officialName: move.officialName,
    firstName: move.firstName,
    dateOfBirth: { yearMonthDay: move.dateOfBirth },
  }),
  arrivalDate: move.arrivalDate,
  reportingMunicipality: municipality(move.toBfsNumber),
  comesFrom: municipality(move.fromBfsNumber),
  dwellingAddress: {
    EGID: move.egid,
    EWID: move.ewid,
    address: inNamespace(namespaces.address, {
      street: move.street,
      houseNumber: move.houseNumber,
      swissZipCode: move.postalCode,
      town: move.place,
      country: 'CH',
    }),
  },
  contact: inNamespace(namespaces.contact, { email: { emailAddress: move.email } }),
})

const municipality = (bfsNumber: number) =>
  inNamespace(namespaces.municipality, { municipalityId: String(bfsNumber) })

/** What a residents' office says of a move. Source: eCH-0194, answer to a move. */
export const toMoveResponse = (idempotencyKey: string, isAllowed: boolean): string =>
  writeXml({
    delivery: {
      '@xmlns': namespaces.move,
      deliveryHeader: inNamespace(namespaces.header, {
        businessProcessId: toBusinessProcessId(idempotencyKey),
      }),
      personMoveResponse: { moveAllowed: String(isAllowed) },
    },
  })

const caseName = /^EUMZUG-(.+)$/

/** The name of a case in messages. */
export const toBusinessProcessId = (key: string): string => `EUMZUG-${key}`

/** What the residents' office says of a move, read out of its message. */
export interface MoveResponse {
  idempotencyKey: string
  isAllowed: boolean
  reason: string | undefined
}

/** @throws CatalogueError REGISTRY_ANSWER_INVALID */
export const readMoveResponse = (text: string): MoveResponse => {
  const delivery = readXml(text)
  const id = textAt(delivery, 'deliveryHeader', 'businessProcessId')
  const key = caseName.exec(id ?? '')?.[1]
  const isAllowed = textAt(delivery, 'personMoveResponse', 'moveAllowed')
  if (key === undefined || !(isAllowed === 'true' || isAllowed === 'false')) {
    throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the message answers no move')
  }
  const reason = textAt(delivery, 'personMoveResponse', 'reason')
  return { idempotencyKey: key, isAllowed: isAllowed === 'true', reason }
}
