import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { defineConnector } from '../../contract.ts'
import { parsedOrError } from '../../parsed-or-error.ts'
import { requireSigned } from '../../transport/require-signed.ts'
import { readXml, textAt } from '../../transport/xml.ts'
import { application, readDecision, toApplicationMessage } from './message.ts'

/**
 * Applications for a building permit, to the system of the building authority; its decision comes back as a message.
 * Source: eCH-0211 V2 (event base delivery, status notification). How messages are carried is left to the parties, here HTTP.
 */
export const buildingPermits = defineConnector({
  key: 'building-permits',
  label: {
    de: 'Baugesuche (eCH-0211)',
    fr: 'Demandes de permis de construire (eCH-0211)',
    it: 'Domande di costruzione (eCH-0211)',
    en: 'Building permits (eCH-0211)',
  },
  auth: 'bearer',
  isPersonal: true,
  options: z.object({
    /** sedex number of whoever sends. */
    senderId: z.string().min(1),
    recipientId: z.string().min(1),
    /** Whether messages are marked as tests. Default: true. */
    isTest: z.boolean().default(true),
  }),

  open: (options, { text, ping, now, secret }) => ({
    check: () => ping({ path: 'status' }),

    push: async ({ idempotencyKey, values }) => {
      const given = parsedOrError(application, values, 'REGISTRY_QUESTION_INVALID')
      const said = await text({
        method: 'POST',
        path: 'messages',
        headers: { 'content-type': 'application/xml; charset=utf-8' },
        body: toApplicationMessage(given, { ...options, key: idempotencyKey, at: now() }),
      })
      const receipt = said === undefined ? undefined : readXml(said)
      const remoteId = textAt(receipt, 'dossierIdentification')
      if (receipt?.name !== 'receipt' || !remoteId) {
        throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the answer is no receipt')
      }
      return { remoteId, state: 'received' }
    },

    callback: (message) =>
      Promise.resolve().then(() => {
        requireSigned(message, secret())
        return readDecision(message.body)
      }),
  }),
})
