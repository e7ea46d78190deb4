import { rebuild } from '../../publication/published/index.ts'
import { runCommand } from '../command.ts'

const usage = `npm run publication:rebuild -- [--write]
  Derives everything the public reads anew from the documents and compares it with what is stored; any difference is an
  error of ours. With --write it is put right. Ends with 1 where there was a difference that was not put right.`

const differences = {
  missing: 'missing',
  different: 'says something else',
  surplus: 'not public',
  notFound: 'is not found by what it says',
}

await runCommand(
  { usage, options: { write: { type: 'boolean', default: false } } },
  async ({ payload, args: { write }, print }) => {
    const report = await rebuild(payload, { write })
    for (const kind of ['missing', 'different', 'surplus', 'notFound'] as const) {
      for (const key of report[kind]) print(`${key}  ${differences[kind]}`)
    }
    const { missing, different, surplus, notFound } = report
    const count = missing.length + different.length + surplus.length + notFound.length
    print(
      `${String(report.records)} public documents, ${String(count)} differences${write && count > 0 ? ', put right' : ''}`,
    )
    return count > 0 && !write ? 1 : 0
  },
)
