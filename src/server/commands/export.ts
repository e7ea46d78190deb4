import { writeFile } from 'node:fs/promises'

import { exchangeable, exchangeableNamed } from '../../exchange/exchangeable.ts'
import { exportCollection } from '../../exchange/export-collection.ts'
import { fileFormats } from '../../exchange/file.ts'
import { runCommand } from '../command.ts'

const usage = `npm run export -- --collection services [--format csv|json] --out services.csv
  Writes a whole collection, drafts included, in every language. Collections: ${exchangeable.join(', ')}.
  A file that is there already is not overwritten.`

await runCommand(
  {
    usage,
    options: {
      collection: { type: 'string' },
      format: { type: 'string', default: 'csv' },
      out: { type: 'string' },
    },
  },
  async ({ req, args, print }) => {
    const format = fileFormats.find((known) => known === args.format)
    if (!args.collection || !args.out || !format) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const { text, count } = await exportCollection(req, exchangeableNamed(args.collection), format)
    await writeFile(args.out, text, { flag: 'wx', mode: 0o600 })
    print(`${String(count)} records in ${args.out}`)
    return 0
  },
)
