import { CatalogueError } from '../../domain/errors.ts'
import { billTarget } from '../../domain/submission/payment.ts'
import type { Undoing } from './contract.ts'

/**
 * Has a register take back what was brought to it. A bill that nobody paid is void by itself; what was paid somebody has to
 * give back. @returns whether it is gone; false where nothing is taken back, `later` while the register is paused
 */
export const takeBack = async ({
  registers,
  target,
  idempotencyKey,
  isAccepted,
  remoteId,
}: Undoing): Promise<boolean | 'later'> => {
  if (target === billTarget) return !isAccepted
  try {
    const answered = await registers.withdraw(target, { idempotencyKey, remoteId })
    if (answered.kind === 'answered') return true
    if (answered.kind === 'paused') return 'later'
    throw new CatalogueError('REGISTRY_UNAVAILABLE', `${target} does not answer`)
  } catch (error) {
    if (error instanceof CatalogueError && error.code === 'REGISTRY_OPTIONS_INVALID') return false
    throw error
  }
}
