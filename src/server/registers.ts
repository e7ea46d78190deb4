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

/** What opens registers of this installation, for one part of the process. */
export const registryConnectionsOf = ({ isProduction }: Pick<Env, 'isProduction'>): Connections =>
  createRegistryConnections({
    secret: (name) => registrySecret(name),
    allowPrivate: !isProduction,
  })

/** The registers of this installation, for one part of the process: its parts learn each for itself which ones are down. */
export const registersOf = (
  payload: Payload,
  env: Pick<Env, 'isProduction'>,
  open: Connections = registryConnectionsOf(env),
): Registers => createRegisters(payload, open)

interface ChecksOptions {
  payload: Payload
  databaseUrl: string
  logger: Logger
  queue: Queue
  /** Those by which cases ask registers. */
  open: Connections
}

const everyMs = 10_000

/** Checks registers in every worker; one of all finds those whose time has come. */
export const runRegistryChecks = async ({
  payload,
  queue,
  open,
  ...options
}: ChecksOptions): Promise<{ stop: () => Promise<void> }> => {
  const { round, close } = await createHealthWork({ payload, boss: queue.boss, open })
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
