import { connectors } from '../src/plugins/registry/connectors/index.ts'
import { startTwin } from '../src/plugins/registry/sandbox/start-twin.ts'

/** The first port; each connector has the next one, in the order of the list. */
const firstPort = Number(process.argv[2] ?? 4200)

/** What the twins want to be told; it protects nothing, since all they hold is invented. */
const secret = 'sandbox:sandbox'

/** Starts what stands for each register, on loopback, until it is stopped. */
const twins = await Promise.all(
  [...connectors].map(async ([key, { connector, twin }], i) => {
    const { url, stop } = await startTwin(twin, {
      auth: connector.auth,
      secret,
      port: firstPort + i,
    })
    return { line: `${key.padEnd(24)} ${url}`, stop }
  }),
)
process.stdout.write(
  [
    ...twins.map(({ line }) => line),
    '',
    `Secret of those that want one: REGISTRY_SECRET_SANDBOX=${secret}`,
    'Trouble on demand: PUT /sandbox/mode {"latencyMs": 3000, "failures": 2, "isGarbage": true}',
    '',
  ].join('\n'),
)
const stopAll = () => Promise.all(twins.map(({ stop }) => stop()))
process.once('SIGINT', () => void stopAll())
process.once('SIGTERM', () => void stopAll())
