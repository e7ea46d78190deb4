import { CatalogueError } from '../../domain/errors.ts'
import type { RegistryMode } from '../../domain/registry/registry.ts'
import type { ConnectorEntry } from './connector-list.ts'
import type { Connection } from './contract.ts'
import type { Send } from './transport/create-send.ts'
import { createGuard, type Guard, type Patience } from './transport/guard.ts'
import type { OpenSocket } from './transport/open-socket.ts'
import { createRegistryCall } from './transport/registry-call.ts'

/** What an administrator set for a registry. */
export interface RegistrySettings {
  /** Of the registry: two with the same settings are two. */
  id: number | string
  connector: string
  mode: RegistryMode
  baseUrl: string
  /** Name of the secret in the environment, where the register wants one. */
  secretName?: string
  /** Milliseconds for each attempt. */
  timeoutMs: number
  options?: unknown
}

/** What connections are made with: network, secrets and clock of this installation. */
export interface Means {
  connectors: ReadonlyMap<string, ConnectorEntry>
  /** The network as far as it may be reached in this mode. */
  sendFor: (mode: RegistryMode) => Send
  /** The same for what is not HTTP. */
  socketFor: (mode: RegistryMode) => OpenSocket
  /** The secret of this name; undefined where the environment holds none. */
  secret: (name: string) => string | undefined
  now: () => Date
  patience?: Patience
}

/** A connection that tells whether its register is asked by now. */
export interface OpenedConnection extends Connection {
  breaker: Guard['breaker']
}

/** Opens registries. */
export type OpenConnection = (registry: RegistrySettings) => OpenedConnection

/**
 * Opens registries and keeps them open, as long as their settings stay: what was learned about a register that is down
 * would be lost otherwise.
 */
export const createConnections = (means: Means): OpenConnection => {
  const open = new Map<number | string, { settings: string; connection: OpenedConnection }>()
  return (registry) => {
    const secret = registry.secretName ? means.secret(registry.secretName) : undefined
    const settings = JSON.stringify([registry, secret])
    const known = open.get(registry.id)
    if (known?.settings === settings) return known.connection
    const connection = connect(registry, secret, means)
    open.set(registry.id, { settings, connection })
    return connection
  }
}

/** @throws CatalogueError REGISTRY_OPTIONS_INVALID */
const connect = (
  { connector: key, mode, baseUrl, timeoutMs, options }: RegistrySettings,
  secret: string | undefined,
  { connectors, sendFor, socketFor, now, patience }: Means,
): OpenedConnection => {
  const entry = connectors.get(key)
  if (!entry) throw new CatalogueError('REGISTRY_OPTIONS_INVALID', `no connector is called ${key}`)
  const { connector } = entry
  const guard = createGuard(timeoutMs, patience)
  const call = createRegistryCall({
    baseUrl,
    auth: connector.auth,
    secret,
    send: sendFor(mode),
    openSocket: socketFor(mode),
    guard,
    now,
  })
  return { ...connector.open(options, call), breaker: guard.breaker }
}
