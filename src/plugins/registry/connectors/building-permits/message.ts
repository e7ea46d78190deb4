import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import type { Acknowledgement } from '../../contract.ts'
import { inNamespace, writeXml } from '../../transport/write-xml.ts'
import { readXml, textAt } from '../../transport/xml.ts'

const namespaces = {
  application: 'http://www.ech.ch/xmlns/eCH-0211/2',
  header: 'http://www.ech.ch/xmlns/eCH-0058/5',
} as const

/** What somebody tells who wants to build. */
export const application = z.object({
  description: z.string().min(3).max(1000),
  applicationType: z.string().min(1),
  parcelNumber: z.string().min(1),
  bfsNumber: z.number().int(),
  municipalityName: z.string().min(1),
  officialName: z.string().min(1),
  firstName: z.string().min(1),
  egid: z.string().optional(),
})

interface Header {
  senderId: string
  recipientId: string
  isTest: boolean
  /** Identifies the application in every message about it. */
  key: string
  at: Date
}

/** The message of a new application. Source: eCH-0211, eventBaseDelivery; header of eCH-0058. */
export const toApplicationMessage = (
  given: z.output<typeof application>,
  { senderId, recipientId, isTest, key, at }: Header,
): string =>
  writeXml({
    delivery: {
      '@xmlns': namespaces.application,
      deliveryHeader: inNamespace(namespaces.header, {
        senderId,
        messageId: key,
        recipientId,
        messageType: '5100000',
        sendingApplication: {
          manufacturer: 'Schaltwerk',
          product: 'Schaltwerk',
          productVersion: '1',
        },
        messageDate: at.toISOString(),
        action: '1',
        testDeliveryFlag: String(isTest),
      }),
      eventBaseDelivery: {
        planningPermissionApplicationInformation: {
          planningPermissionApplication: {
            planningPermissionApplicationIdentification: { localID: key },
            description: given.description,
            applicationType: given.applicationType,
            realestateInformation: {
              realestate: { number: given.parcelNumber },
              municipality: {
                municipalityId: String(given.bfsNumber),
                municipalityName: given.municipalityName,
              },
              building: given.egid === undefined ? undefined : { EGID: given.egid },
            },
          },
          relationshipToPerson: {
            role: 'applicant',
            person: { officialName: given.officialName, firstName: given.firstName },
          },
        },
      },
    },
  })

/** A decision as the building authority sends it. */
export const toDecision = (key: string, isGranted: boolean): string =>
  writeXml({
    delivery: {
      '@xmlns': namespaces.application,
      eventStatusNotification: {
        planningPermissionApplicationIdentification: { localID: key },
        status: isGranted ? 'approved' : 'rejected',
      },
    },
  })

/** @throws CatalogueError REGISTRY_ANSWER_INVALID */
export const readDecision = (text: string): Acknowledgement => {
  const [notification] = readXml(text).children.filter(
    ({ name }) => name === 'eventStatusNotification',
  )
  const idempotencyKey = textAt(
    notification,
    'planningPermissionApplicationIdentification',
    'localID',
  )
  const status = textAt(notification, 'status')
  if (!idempotencyKey || !(status === 'approved' || status === 'rejected')) {
    throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the message decides no application')
  }
  return { idempotencyKey, outcome: status === 'approved' ? 'accepted' : 'rejected' }
}
