import type { Payload } from 'payload'

import { CatalogueError } from '../../../domain/errors.ts'
import type { BreakerState } from '../../../domain/registry/registry.ts'
import type { Registry } from '../../../generated/payload-types.ts'
import type { OpenConnection, OpenedConnection } from '../open-connections.ts'
import { toSettings } from '../to-settings.ts'

/** What a check found. */
export interface Checked {
  state: 'failing' | 'ok'
  /** RFC 3339. */
  checkedAt: string
  /** Milliseconds, with all attempts. */
  latencyMs: number
  /** Of the connections it was asked by. */
  breaker: BreakerState
  /** What is wrong; absent where nothing is. */
  failure?: CatalogueError
}

interface Means {
  open: OpenConnection
  now: () => Date
}

/** Asks a register whether it is there and takes our credentials. That it does not is an answer, no fault. */
export const checkHealth = async (registry: Registry, { open, now }: Means): Promise<Checked> => {
  const begun = performance.now()
  const attempt = await attemptOf(registry, open)
  return {
    state: attempt.failure ? 'failing' : 'ok',
    checkedAt: now().toISOString(),
    latencyMs: Math.round(performance.now() - begun),
    ...attempt,
  }
}

const attemptOf = async (
  registry: Registry,
  open: OpenConnection,
): Promise<Pick<Checked, 'breaker' | 'failure'>> => {
  let connection: OpenedConnection | undefined
  try {
    connection = open(toSettings(registry))
    await connection.check()
    return { breaker: connection.breaker() }
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error
    return { failure: error, breaker: connection?.breaker() ?? 'closed' }
  }
}

/** What is kept of it; the last failure stays when all is well again. */
export const healthOf = ({ state, checkedAt, latencyMs, failure }: Checked) => {
  const said = failure && `${failure.code}: ${failure.message}`
  return {
    state,
    checkedAt,
    latencyMs,
    message: said ?? null,
    ...(said !== undefined && { failedAt: checkedAt, lastError: said }),
  }
}

/** Writes down what was found. Below the hooks: this is no change anybody made. */
export const noteHealth = async (
  { db }: Pick<Payload, 'db'>,
  id: number,
  health: Partial<NonNullable<Registry['health']>>,
): Promise<void> => {
  await db.updateOne({ collection: 'registries', id, data: { health }, returning: false })
}
