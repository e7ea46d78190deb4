import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '../../../database/in-transaction.ts'
import { CatalogueError, type ErrorCode } from '../../../domain/errors.ts'
import type {
  Acknowledgement,
  CallbackMessage,
  Registers,
} from '../../../domain/registry/registers.ts'
import type { CallbackDesk } from '../../../domain/submission/callbacks.ts'
import { type CaseTokenMeaning, readCaseToken } from '../case-token.ts'
import { tellCase } from '../engine/tell-case.ts'
import { coSignPurpose } from '../steps/co-sign/index.ts'
import { paymentPurpose } from '../steps/fee-and-payment/pay-online.ts'
import { inBranch } from '../step-at.ts'
import { noteAnswer } from './note-answer.ts'
import { takeBackAgain } from './take-back-again.ts'

interface Options {
  payload: Payload
  registers: Registers
  /** Default: the clock of this process. */
  now?: () => Date
}

/** Where specialist systems, providers and second persons answer. */
export const createCallbackDesk = ({
  payload,
  registers,
  now = () => new Date(),
}: Options): CallbackDesk => {
  const { secret } = payload.config
  const meaningOf = (token: string, purpose: string) => {
    const meaning = readCaseToken(secret, token)
    const [own, branch] = meaning?.purpose.split('/').toReversed() ?? []
    if (meaning && own === purpose) return { ...meaning, branch }
    throw new CatalogueError('CALLBACK_REFUSED', 'The token was not given out here for this.')
  }
  const act = <T>(work: (req: PayloadRequest) => Promise<T>) => inTransaction(payload, work)
  return {
    receive: async (registry, message) => {
      const said = await read(registers, registry, message)
      return act((req) => noteAnswer(req, { registry, said, now: now() }))
    },
    paymentMoved: async (token) => {
      const { key } = meaningOf(token, paymentPurpose)
      const isInTime = await act(async (req) => {
        const isThere = await tellCase(req, { key, now: now() })
        if (!isThere) await takeBackAgain(req, key)
        return isThere
      })
      return { state: isInTime ? 'noted' : 'late' }
    },
    coSign: async (token, agrees) => {
      const meaning: CaseTokenMeaning & { branch: string | undefined } = meaningOf(
        token,
        coSignPurpose,
      )
      const { key, branch } = meaning
      const at = now()
      const event = { at: at.toISOString(), action: agrees ? 'co-signed' : 'co-sign-refused' }
      const entry = inBranch({ coSigned: agrees }, branch)
      const isInTime = await act((req) => tellCase(req, { key, entry, event, now: at }))
      if (isInTime) return { state: 'noted' }
      throw new CatalogueError('CASE_ELSEWHERE', 'The case does not wait for this any more.')
    },
  }
}

/** What is wrong with a message, as whoever sent it is told. */
const refusals: Partial<Record<ErrorCode, ErrorCode>> = {
  REGISTRY_REFUSED: 'CALLBACK_REFUSED',
  REGISTRY_ANSWER_INVALID: 'BODY_INVALID',
  REGISTRY_OPTIONS_INVALID: 'RECORD_NOT_FOUND',
}

const read = async (
  registers: Registers,
  registry: string,
  message: CallbackMessage,
): Promise<Acknowledgement> => {
  try {
    return await registers.callback(registry, message)
  } catch (error) {
    const code = error instanceof CatalogueError ? refusals[error.code] : undefined
    if (code === undefined) throw error
    throw new CatalogueError(code, 'The message is not one that this register may send.', {
      cause: error,
    })
  }
}
