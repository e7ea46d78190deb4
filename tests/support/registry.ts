import { connectors } from '../../src/plugins/registry/connectors/index.ts'
import type { ConnectorEntry } from '../../src/plugins/registry/connector-list.ts'
import type { Connection } from '../../src/plugins/registry/contract.ts'
import {
  createConnections,
  type Means,
  type OpenConnection,
} from '../../src/plugins/registry/open-connections.ts'
import { type RunningTwin, startTwin } from '../../src/plugins/registry/sandbox/start-twin.ts'
import { createOpenSocket } from '../../src/plugins/registry/transport/open-socket.ts'
import { createSend } from '../../src/plugins/registry/transport/create-send.ts'

/** What the register wants to be told; made up, and nowhere else in the tests. */
export const sandboxSecret = 'sandbox:Zugang-4711'

/** Somebody of the authority, who may ask about others. */
export const authority = { kind: 'authority', reason: 'Contract test' } as const

/** Every entry of the list, as `describe.each` takes it. */
export const everyConnector = [...connectors].map(
  ([key, entry]) => [key, entry] as [string, ConnectorEntry],
)

/** Fast enough for tests: two more attempts, three failures open the circuit, for a fifth of a second. */
const patience = { retries: 2, firstDelayMs: 5, breakAfter: 3, leaveAloneMs: 200 }

export interface TestRegister {
  twin: RunningTwin
  /** Opens a connection of its own, with nothing known of the register yet. */
  connect: (changed?: { secret?: string; means?: Partial<Means>; timeoutMs?: number }) => Connection
}

/** Opens registries like the product does, with less patience. */
export const testConnections = (secret: string, means: Partial<Means> = {}): OpenConnection =>
  createConnections({
    connectors,
    sendFor: () => createSend({ allowPrivate: true }),
    socketFor: () => createOpenSocket({ allowPrivate: true }),
    secret: () => secret,
    now: () => new Date('2026-03-01T08:00:00Z'),
    patience,
    ...means,
  })

/** A twin on loopback, and connections to it over real HTTP. */
export const startRegister = async ({ connector, twin }: ConnectorEntry): Promise<TestRegister> => {
  const running = await startTwin(twin, { auth: connector.auth, secret: sandboxSecret })
  return {
    twin: running,
    connect: ({ secret = sandboxSecret, means, timeoutMs = 5000 } = {}) =>
      testConnections(
        secret,
        means,
      )({
        id: 1,
        connector: connector.key,
        mode: 'mock',
        baseUrl: running.url,
        secretName: 'TEST',
        timeoutMs,
        options: twin.example.options,
      }),
  }
}
