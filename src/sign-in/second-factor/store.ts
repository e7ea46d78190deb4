import type { Payload, PayloadRequest } from 'payload'

import { isAppCode } from '../../domain/sign-in/recovery-code.ts'
import type { SecondFactor } from '../../generated/payload-types.ts'
import { seal, unseal } from '../seal.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

/** A code that fits a second factor, and what has to be noted so that it fits only once. */
export type FittingCode =
  | { factor: number; kind: 'app'; step: number }
  | { factor: number; kind: 'recovery'; hash: string; usedBefore: number; left: string[] }

const purpose = 'second-factor'

/** The second factor of a person. */
export const secondFactorOf = async (
  payload: Payload,
  user: number,
  req?: PayloadRequest,
): Promise<SecondFactor | undefined> => {
  const { docs } = await payload.find({
    collection: 'second-factors',
    where: { user: { equals: user } },
    depth: 0,
    limit: 1,
    showHiddenFields: true,
    ...(req && { req }),
  })
  return docs[0]
}

/** Whether and how a code fits; notes nothing. */
export const fittingCode = (
  factor: SecondFactor,
  code: string,
  secret: string,
): FittingCode | undefined => {
  if (!isAppCode(code)) {
    const hash = hashOfRecoveryCode(code)
    const hashes = factor.recoveryHashes as string[]
    return hashes.includes(hash)
      ? {
          factor: factor.id,
          kind: 'recovery',
          hash,
          usedBefore: factor.recoveryUses,
          left: hashes.filter((kept) => kept !== hash),
        }
      : undefined
  }
  // Sealed with an older PAYLOAD_SECRET it is lost; the recovery codes still fit.
  const key = unseal(factor.secret, secret, purpose)
  const step = key === undefined ? undefined : stepOf(key, code)
  return step !== undefined && step > factor.lastStep
    ? { factor: factor.id, kind: 'app', step }
    : undefined
}

/** Notes that a code was used. @returns false where another request used it, or a later one, in the meantime */
export const useCode = async (code: FittingCode, req: PayloadRequest): Promise<boolean> => {
  const isApp = code.kind === 'app'
  const changed: unknown = await req.payload.db.updateOne({
    collection: 'second-factors',
    data: isApp
      ? { lastStep: code.step }
      : { recoveryHashes: code.left, recoveryUses: code.usedBefore + 1 },
    options: { atomic: true },
    where: {
      id: { equals: code.factor },
      ...(isApp
        ? { lastStep: { less_than: code.step } }
        : { recoveryUses: { equals: code.usedBefore } }),
    },
    req,
  })
  return Boolean(changed)
}

/** Gives a person a second factor whose first code was right. @returns her recovery codes, to be shown once */
export const storeSecondFactor = async (
  user: number,
  { secret, step }: { secret: string; step: number },
  req: PayloadRequest,
): Promise<string[]> => {
  const codes = newRecoveryCodes()
  await req.payload.create({
    collection: 'second-factors',
    data: {
      user,
      secret: seal(secret, req.payload.config.secret, purpose),
      lastStep: step,
      recoveryHashes: codes.map(hashOfRecoveryCode),
      recoveryUses: 0,
    },
    depth: 0,
    req,
  })
  return codes
}

/** Takes the second factor of a person away. */
export const removeSecondFactor = async (user: number, req: PayloadRequest): Promise<void> => {
  await req.payload.delete({
    collection: 'second-factors',
    where: { user: { equals: user } },
    depth: 0,
    req,
  })
}
