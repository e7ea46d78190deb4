import { sandboxSecretName } from '../src/plugins/registry/sandbox/sandbox-places.ts'
import { startSandbox } from '../src/plugins/registry/sandbox/start-sandbox.ts'

const firstPort = process.argv[2] === undefined ? {} : { firstPort: Number(process.argv[2]) }
/** Where the product runs, for twins that are to answer by themselves: `http://localhost:3000`. */
const product = process.argv[3]

/** What the twins want to be told; it protects nothing, since all they hold is invented. */
const secret = 'sandbox:sandbox'

/** Starts what stands for each register, on loopback, until it is stopped. */
const { twins, stop } = await startSandbox({ secret, product, ...firstPort })
process.stdout.write(
  [
    ...twins.map(({ kind, url, controlUrl }) => {
      const beside = controlUrl === url ? '' : `   (trouble on demand: ${controlUrl})`
      return `${kind.padEnd(24)} ${url}${beside}`
    }),
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
process.once('SIGINT', () => void stop())
process.once('SIGTERM', () => void stop())
