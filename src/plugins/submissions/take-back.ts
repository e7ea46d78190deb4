import { CatalogueError } from '../../domain/errors.ts'
import type { Undoing } from './contract.ts'

/** Has a register take back what was brought to it. @returns whether it did; false where it takes nothing back */
export const takeBack = async ({
  registers,
  target,
  idempotencyKey,
  remoteId,
}: Undoing): Promise<boolean> => {
  try {
    const answered = await registers.withdraw(target, { idempotencyKey, remoteId })
    if (answered.kind === 'answered') return true
    throw new CatalogueError('REGISTRY_UNAVAILABLE', `${target} does not answer`)
  } catch (error) {
    if (error instanceof CatalogueError && error.code === 'REGISTRY_OPTIONS_INVALID') return false
    throw error
  }
}
