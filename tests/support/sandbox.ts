import type { Editor } from '../e2e/editor.ts'
import { connectors } from '../../src/plugins/registry/connectors/index.ts'
import { type RunningTwin, startTwin } from '../../src/plugins/registry/sandbox/start-twin.ts'
import { sandboxSecret } from './registry.ts'

/** What the product must be told to be let in by the twins. */
export const sandboxSettings = { REGISTRY_SECRET_SANDBOX: sandboxSecret }

/** Registers of the demo data, each with a twin of its own on loopback. */
export interface Sandbox {
  twins: ReadonlyMap<string, RunningTwin>
  stop: () => Promise<void>
}

/**
 * Starts twins of registers of the demo data, on ports that are free, and has the registers lead there. What is brought
 * to them they accept by themselves, as soon as they have it.
 * @param admin who may change registers
 */
export const startSandbox = async (admin: Editor, kinds: readonly string[]): Promise<Sandbox> => {
  const twins = new Map<string, RunningTwin>()
  for (const kind of kinds) {
    const entry = connectors.get(kind)
    if (!entry) throw new Error(`There is no connector ${kind}.`)
    const { connector, twin } = entry
    const running = await startTwin(twin, { auth: connector.auth, secret: sandboxSecret })
    running.mode.callbackTo = new URL(`/v1/callbacks/${kind}`, admin.url).href
    twins.set(kind, running)
    const answer = await fetch(
      new URL(`/api/registries?where[key][equals]=${kind}&depth=0`, admin.url),
      {
        method: 'PATCH',
        headers: admin.headers,
        body: JSON.stringify({ baseUrl: running.url }),
      },
    )
    const { docs = [] } = (await answer.json()) as { docs?: unknown[] }
    if (docs.length !== 1) throw new Error(`The register ${kind} does not lead to its twin.`)
  }
  return {
    twins,
    stop: async () => {
      await Promise.all([...twins.values()].map(({ stop }) => stop()))
    },
  }
}
