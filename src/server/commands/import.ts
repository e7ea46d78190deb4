import { readFile } from 'node:fs/promises'

import { reportLines } from '../../domain/exchange/report-lines.ts'
import { exchangeable, exchangeableNamed } from '../../exchange/exchangeable.ts'
import { importFile } from '../../exchange/import-file.ts'
import { runCommand } from '../command.ts'

const usage = `npm run import -- --collection services --file services.csv --dry-run
npm run import -- --collection services --file services.csv [--publish] [--delete-missing [--max-deleted 10]] [--json]
  A .json file is read as JSON, any other as CSV. New and changed records become drafts, with --publish they are
  published. --delete-missing puts what the file does not name into the trash, refused above --max-deleted percent.
  Ends with 1 where a record was refused. Collections: ${exchangeable.join(', ')}.`

await runCommand(
  {
    usage,
    options: {
      collection: { type: 'string' },
      file: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      'delete-missing': { type: 'boolean', default: false },
      'max-deleted': { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
    },
  },
  async ({ req, args, print }) => {
    const percent = Number(args['max-deleted'])
    if (!args.collection || !args.file || !(percent >= 0 && percent <= 100)) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const slug = exchangeableNamed(args.collection)
    const report = await importFile(req, slug, await readFile(args.file), {
      format: args.file.endsWith('.json') ? 'json' : 'csv',
      dryRun: args['dry-run'],
      publish: args.publish,
      deleteMissing: args['delete-missing'],
      maxDeletedShare: percent / 100,
    })
    if (args.json) print(JSON.stringify(report, null, 2))
    else for (const line of reportLines(report)) print(line)
    return report.counts.refused > 0 ? 1 : 0
  },
)
