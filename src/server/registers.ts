import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import type { Registers } from '../domain/registry/registers.ts'
import { type Env, registrySecret } from '../env.ts'
import {
  createHealthWork,
  createRegisters,
  createRegistryConnections,
} from '../plugins/registry/index.ts'
import type { Queue } from '../queue/start-queue.ts'
import { runOneAtATime } from './one-at-a-time.ts'

type Connections = ReturnType<typeof createRegistryConnections>

const opened = new WeakMap<Payload, Connections>()

/**
 * What opens registers of this installation, the same for every part of a process: of a register that is down all of them
 * know. Only who presses "check" in the admin asks by a connection of its own, to learn how it is now.
 */
export const connectionsOf = (
  payload: Payload,
  { isProduction }: Pick<Env, 'isProduction'>,
): Connections => {
  const known = opened.get(payload)
  if (known) return known
  const connections = createRegistryConnections({
    secret: (name) => registrySecret(name),
    allowPrivate: !isProduction,
  })
  opened.set(payload, connections)
  return connections
}

/** The registers of this installation. */
export const registersOf = (payload: Payload, env: Pick<Env, 'isProduction'>): Registers =>
  createRegisters(payload, connectionsOf(payload, env))

interface ChecksOptions {
  payload: Payload
  databaseUrl: string
  logger: Logger
  queue: Queue
  env: Pick<Env, 'isProduction'>
}

const everyMs = 10_000

/** Checks registers in every worker; one of all finds those whose time has come. */
export const runRegistryChecks = async ({
  payload,
  queue,
  env,
  ...options
}: ChecksOptions): Promise<{ stop: () => Promise<void> }> => {
  const { round, close } = await createHealthWork({
    payload,
    boss: queue.boss,
    open: connectionsOf(payload, env),
  })
  const finding = runOneAtATime({
    ...options,
    name: 'finding registers to check',
    lockKey: lockKeys.registryChecks,
    everyMs,
    round,
  })
  return {
    stop: async () => {
      await finding.stop()
      await close()
    },
  }
}
