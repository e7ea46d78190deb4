import { connectors } from '../connectors/index.ts'
import { firstSandboxPort, sandboxPlaces } from './sandbox-places.ts'
import { type RunningTwin, startTwin } from './start-twin.ts'

/** How the sandbox is started. */
export interface SandboxOptions {
  /** What whoever asks must know. */
  secret: string
  firstPort?: number
  /** Where the product runs, for twins that are to accept by themselves what is brought. */
  product?: string | undefined
}

/** The twins of all registers, on loopback. */
export interface Sandbox {
  twins: readonly (Pick<RunningTwin, 'controlUrl' | 'url'> & { kind: string })[]
  stop: () => Promise<void>
}

/**
 * Starts what stands for each register: all twins, or none.
 * @throws Error with the code EADDRINUSE where a port is taken
 */
export const startSandbox = async ({
  secret,
  firstPort = firstSandboxPort,
  product,
}: SandboxOptions): Promise<Sandbox> => {
  const places = sandboxPlaces(connectors, firstPort)
  const started = await Promise.allSettled(
    places.map(async ({ kind, port }) => {
      const entry = connectors.get(kind)
      if (!entry) throw new Error(`There is no connector ${kind}.`)
      const { connector, twin } = entry
      const running = await startTwin(twin, { auth: connector.auth, secret, port })
      if (product) running.mode.callbackTo = new URL(`/v1/callbacks/${kind}`, product).href
      return { ...running, kind }
    }),
  )
  const twins = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const stop = async () => {
    await Promise.all(twins.map((twin) => twin.stop()))
  }
  const failed = started.find((one) => one.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  return { twins, stop }
}
