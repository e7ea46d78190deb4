import { connectors } from '../src/plugins/registry/connectors/index.ts'
import {
  firstSandboxPort,
  sandboxPlaces,
  sandboxSecretName,
} from '../src/plugins/registry/sandbox/sandbox-places.ts'
import { startTwin } from '../src/plugins/registry/sandbox/start-twin.ts'

const firstPort = Number(process.argv[2] ?? firstSandboxPort)
/** Where the product runs, for twins that are to answer by themselves: `http://localhost:3000`. */
const product = process.argv[3]

/** What the twins want to be told; it protects nothing, since all they hold is invented. */
const secret = 'sandbox:sandbox'

/** Starts what stands for each register, on loopback, until it is stopped. */
const twins = await Promise.all(
  sandboxPlaces(connectors, firstPort).map(async ({ kind, port }) => {
    const entry = connectors.get(kind)
    if (!entry) throw new Error(`There is no connector ${kind}.`)
    const { connector, twin } = entry
    const asked = { auth: connector.auth, secret, port }
    const { url, controlUrl, stop, mode } = await startTwin(twin, asked)
    if (product) mode.callbackTo = new URL(`/v1/callbacks/${kind}`, product).href
    const beside = controlUrl === url ? '' : `   (trouble on demand: ${controlUrl})`
    return { line: `${kind.padEnd(24)} ${url}${beside}`, stop }
  }),
)
process.stdout.write(
  [
    ...twins.map(({ line }) => line),
    '',
    `Secret of all of them: REGISTRY_SECRET_${sandboxSecretName}=${secret}`,
    product
      ? `What is brought is accepted at ${product}/v1/callbacks/<key>`
      : 'Nobody accepts what is brought: `npm run sandbox -- 4200 http://localhost:3000` does',
    'Trouble on demand: PUT /sandbox/mode {"latencyMs": 3000, "failures": 2, "isGarbage": true}',
    'A payer over HTTP: PUT /sandbox/payments/<number> {"status": "AUTHORIZED"} (Datatrans: "settled")',
    '',
  ].join('\n'),
)
const stopAll = () => Promise.all(twins.map(({ stop }) => stop()))
process.once('SIGINT', () => void stopAll())
process.once('SIGTERM', () => void stopAll())
