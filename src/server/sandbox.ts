import type { Logger } from 'pino'

import { baseUrlOf, type Env, registrySecret } from '../env.ts'
import { openSandbox, sandboxSecretName } from '../plugins/registry/index.ts'

/**
 * Starts what stands for the registers of the demo data, so that its cases go to their end. Where a port is taken nothing is
 * started: another process has them, or nobody asks.
 */
export const runSandbox = async (
  env: Pick<Env, 'PORT' | 'SERVER_URL'>,
  logger: Logger,
): Promise<{ stop: () => Promise<void> }> => {
  const secret = registrySecret(sandboxSecretName) ?? ''
  try {
    return await openSandbox({ secret, product: baseUrlOf(env) })
  } catch (error) {
    if (!isTaken(error)) throw error
    logger.warn('The registers of the demo have no twins in this process: a port is taken.')
    return { stop: () => Promise.resolve() }
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
