import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { defineConnector } from '../../contract.ts'
import { parsedOrError } from '../../parsed-or-error.ts'
import { requireSigned } from '../../transport/require-signed.ts'
import { readXml, textAt } from '../../transport/xml.ts'
import { moveIn, readMoveResponse, toBusinessProcessId, toMoveInMessage } from './message.ts'

/**
 * Moves, to the residents' office of the new municipality. That it has a message does not mean that it accepts the move:
 * that comes back as a message of its own.
 * Source: eCH-0194 V3. The messages are those of the standard; how they are carried (sedex or a web service) is left to
 * the platform, here by HTTP.
 */
export const eumzug = defineConnector({
  key: 'eumzug',
  label: { de: 'eUmzug', fr: 'eDéménagement', it: 'eTrasloco', en: 'eUmzug (moving house)' },
  auth: 'bearer',
  isPersonal: true,
  options: z.object({
    /** sedex number of whoever sends. */
    senderId: z.string().min(1),
    recipientId: z.string().min(1),
    /** Whether messages are marked as tests. Default: true, so that nobody moves by mistake. */
    isTest: z.boolean().default(true),
  }),

  open: (options, { text, ping, now, secret }) => ({
    check: () => ping({ path: 'status' }),

    push: async ({ idempotencyKey, values }) => {
      const move = parsedOrError(moveIn, values, 'REGISTRY_QUESTION_INVALID')
      const businessProcessId = toBusinessProcessId(idempotencyKey)
      const header = { ...options, businessProcessId, at: now() }
      const said = await text({
        method: 'POST',
        path: 'messages',
        headers: { 'content-type': 'application/xml; charset=utf-8' },
        body: toMoveInMessage(move, header),
      })
      const receipt = said === undefined ? undefined : readXml(said)
      const remoteId = textAt(receipt, 'messageId')
      if (receipt?.name !== 'receipt' || !remoteId) {
        throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the answer is no receipt')
      }
      return { remoteId, state: 'received' }
    },

    callback: (message) =>
      Promise.resolve().then(() => {
        requireSigned(message, secret())
        const { idempotencyKey, isAllowed, reason } = readMoveResponse(message.body)
        return {
          idempotencyKey,
          outcome: isAllowed ? 'accepted' : 'rejected',
          ...(reason !== undefined && { reason }),
        }
      }),
  }),
})
