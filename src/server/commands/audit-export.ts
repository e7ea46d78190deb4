import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

import type pg from 'pg'

import { readEntries } from '../../audit/read-entries.ts'
import { entryLine } from '../../domain/audit/segment.ts'
import { runCommand } from '../command.ts'

const usage = `npm run audit:export -- --out segment.ndjson [--after 1000] [--up-to 2000]
  --after  the entry before the first one (default: 0)
  --up-to  the last entry (default: the newest)`

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined

await runCommand(
  {
    usage,
    options: { out: { type: 'string' }, after: { type: 'string' }, 'up-to': { type: 'string' } },
  },
  async ({ payload, args, print }) => {
    if (!args.out) {
      print(usage)
      return 2
    }
    const [after, upTo] = [whole(args.after), whole(args['up-to'])]
    const file = createWriteStream(args.out, { flags: 'wx', mode: 0o600 })
    let count = 0
    const range = { ...(after !== undefined && { after }), ...(upTo !== undefined && { upTo }) }
    for await (const entries of readEntries(payload.db.pool as unknown as pg.Pool, range)) {
      file.write(entries.map((entry) => `${entryLine(entry)}\n`).join(''))
      count += entries.length
    }
    file.end()
    await finished(file)
    print(`${String(count)} entries in ${args.out}`)
    return 0
  },
)
