import type { Plugin } from 'payload'

import { mayBePrivate } from '../../domain/registry/registry-address.ts'
import { registries } from './collections/registries/index.ts'
import type { RegistryRules } from './collections/registries/validators.ts'
import { connectors } from './connectors/index.ts'
import { checkRegistry } from './endpoints/check-registry.ts'
import { createConnections, type OpenConnection } from './open-connections.ts'
import { sandboxPlaces, sandboxSecretName } from './sandbox/sandbox-places.ts'
import type { Sandbox, SandboxOptions } from './sandbox/start-sandbox.ts'
import { createSend } from './transport/create-send.ts'
import { createOpenSocket } from './transport/open-socket.ts'

export { createRegisters } from './ask-registry.ts'
export { createHealthWork } from './health/create-health-work.ts'
export { sandboxSecretName } from './sandbox/sandbox-places.ts'
export { exportRegister, importRegister } from './move-register.ts'
export { readHealth, type RegisterHealth } from './health/read-health.ts'

/** Registers of the sandbox, as the demo data name them. */
export const demoRegisters = () =>
  sandboxPlaces(connectors).map((place) => ({ ...place, secretName: sandboxSecretName }))

/** Starts the twins of all registers, whose servers of mail and SFTP nobody else needs to load. */
export const openSandbox = async (options: SandboxOptions): Promise<Sandbox> => {
  const { startSandbox } = await import('./sandbox/start-sandbox.ts')
  return startSandbox(options)
}

interface ConnectionOptions {
  /** The secret of a name; undefined where there is none. */
  secret: (name: string) => string | undefined
  /** Whether twins and test systems may be in a private network. */
  allowPrivate: boolean
}

/** What opens registers in this process: one for all who ask, so that they share what is known of a register that is down. */
export const createRegistryConnections = ({
  secret,
  allowPrivate,
}: ConnectionOptions): OpenConnection =>
  createConnections({
    connectors,
    sendFor: (mode) => createSend({ allowPrivate: mayBePrivate(mode, allowPrivate) }),
    socketFor: (mode) => createOpenSocket({ allowPrivate: mayBePrivate(mode, allowPrivate) }),
    secret,
    now: () => new Date(),
  })

export interface RegistryPluginOptions extends RegistryRules {
  open: OpenConnection
}

/** Registers outside: which there are, and whether they answer. */
export const registryPlugin =
  ({ open, ...rules }: RegistryPluginOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []),
      registries(rules, [checkRegistry(open, () => new Date())]),
    ],
  })
