import type { Payload } from 'payload'

import type { Registers } from '../domain/registry/registers.ts'
import { type Env, registrySecret } from '../env.ts'
import { createRegisters, createRegistryConnections } from '../plugins/registry/index.ts'

const opened = new WeakMap<Payload, Registers>()

/**
 * The registers of this installation, the same ones for every part of a process: of a register that is down all of them
 * know. Only who presses "check" in the admin asks by a connection of its own, to learn how it is now.
 */
export const registersOf = (
  payload: Payload,
  { isProduction }: Pick<Env, 'isProduction'>,
): Registers => {
  const known = opened.get(payload)
  if (known) return known
  const registers = createRegisters(
    payload,
    createRegistryConnections({
      secret: (name) => registrySecret(name),
      allowPrivate: !isProduction,
    }),
  )
  opened.set(payload, registers)
  return registers
}
