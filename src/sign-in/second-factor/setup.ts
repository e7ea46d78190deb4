import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { refusal } from '../refusal.ts'
import { seal, unseal } from '../seal.ts'
import { type Enrolment, newEnrolment, stepOf } from './totp.ts'

/** An enrolment that is not finished, with the ticket that finishes it. Nothing of it is stored. */
export interface Setup extends Enrolment {
  ticket: string
}

const purpose = 'second-factor-setup'
const validForMs = 10 * 60 * 1000
const schema = z.object({ user: z.number(), secret: z.string(), until: z.number() })

/** Begins an enrolment. */
export const beginSetup = async (
  user: { id: number; email: string },
  req: PayloadRequest,
): Promise<Setup> => {
  const enrolment = await newEnrolment(user.email)
  const open = { user: user.id, secret: enrolment.secret, until: Date.now() + validForMs }
  return { ...enrolment, ticket: seal(JSON.stringify(open), req.payload.config.secret, purpose) }
}

/**
 * The secret of an enrolment and the step of its first code.
 * @throws APIError SECOND_FACTOR_SETUP_EXPIRED, SECOND_FACTOR_WRONG
 */
export const finishSetup = (
  user: number,
  { ticket, code }: { ticket: string; code: string },
  req: PayloadRequest,
): { secret: string; step: number } => {
  const text = unseal(ticket, req.payload.config.secret, purpose)
  const open = schema.safeParse(text === undefined ? undefined : JSON.parse(text)).data
  if (open?.user !== user || open.until < Date.now()) {
    throw refusal('SECOND_FACTOR_SETUP_EXPIRED', req)
  }
  const step = stepOf(open.secret, code)
  if (step === undefined) throw refusal('SECOND_FACTOR_WRONG', req)
  return { secret: open.secret, step }
}
