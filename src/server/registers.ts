import type { Payload } from 'payload'

import type { Registers } from '../domain/registry/registers.ts'
import { type Env, registrySecret } from '../env.ts'
import { createRegisters, createRegistryConnections } from '../plugins/registry/index.ts'

/** The registers of this installation, for one part of the process: its parts learn each for itself which ones are down. */
export const registersOf = (
  payload: Payload,
  { isProduction }: Pick<Env, 'isProduction'>,
): Registers =>
  createRegisters(
    payload,
    createRegistryConnections({
      secret: (name) => registrySecret(name),
      allowPrivate: !isProduction,
    }),
  )
