import type { Plugin } from 'payload'

import { mayBePrivate } from '../../domain/registry/registry-address.ts'
import { registries } from './collections/registries/index.ts'
import type { RegistryRules } from './collections/registries/validators.ts'
import { connectors } from './connectors/index.ts'
import { checkRegistry } from './endpoints/check-registry.ts'
import { createConnections } from './open-connections.ts'
import { createSend } from './transport/create-send.ts'

export interface RegistryPluginOptions extends RegistryRules {
  /** The secret of a name; undefined where there is none. */
  secret: (name: string) => string | undefined
}

/** Registers outside: which there are, whether they answer, and how they are asked. */
export const registryPlugin = ({ secret, ...rules }: RegistryPluginOptions): Plugin => {
  const now = () => new Date()
  const open = createConnections({
    connectors,
    sendFor: (mode) => createSend({ allowPrivate: mayBePrivate(mode, rules.allowPrivate) }),
    secret,
    now,
  })
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []), registries(rules, [checkRegistry(open, now)])],
  })
}
