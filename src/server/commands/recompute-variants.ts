import { recomputeVariants } from '../../publication/canonical-change/index.ts'
import { runCommand } from '../command.ts'

const usage = `npm run variants:recompute -- [--compared]
  Computes anew which variants are behind their canonical service. With --compared, variants nobody ever compared count
  as compared with what the service says today.`

await runCommand(
  { usage, options: { compared: { type: 'boolean', default: false } } },
  async ({ payload, req, args, print }) => {
    const { services, variants, marked } = await recomputeVariants(payload, req, {
      compared: args.compared,
    })
    print(
      `${String(variants)} variants of ${String(services)} services; ${String(marked)} have another state than before`,
    )
    return undefined
  },
)
