import { readFile } from 'node:fs/promises'

import { reportLines } from '../../domain/exchange/report-lines.ts'
import { importInventory } from '../../exchange/import-inventory.ts'
import { runCommand } from '../command.ts'

const usage = `npm run import:ech0070 -- --file eCH-0070-Leistungsinventar.xlsx [--dry-run]
  Proposes numbers of the official inventory for services without one, by the likeness of the titles. They become
  drafts with the status «proposed», for a person to look at; what is mapped is never changed.`

await runCommand(
  {
    usage,
    options: { file: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  },
  async ({ req, args, print }) => {
    if (!args.file) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const { matches, report } = await importInventory(req, await readFile(args.file), {
      dryRun: args['dry-run'],
    })
    for (const { entry, title, similarity } of matches) {
      print(`${entry.id}  ${similarity.toFixed(2)}  ${title}  ←  ${entry.title}`)
    }
    for (const line of reportLines(report)) print(line)
    return report.counts.refused > 0 ? 1 : 0
  },
)
