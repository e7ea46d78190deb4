import type pg from 'pg'

import { createLiveCatalogue, i14yRecords } from '../../delivery/index.ts'
import { baseUrlOf } from '../../env.ts'
import { differenceLines, differencesTo, type I14yService } from '../../exporters/i14y/index.ts'
import { storeFeedback } from '../../feedback/store-feedback.ts'
import { draftReader } from '../../plugins/preview/index.ts'
import { runCommand } from '../command.ts'
import { readPlatform } from '../i14y-platform.ts'
import { createLogger } from '../log.ts'

const usage = `npm run export:i14y -- --dry-run [--against <file or address>]
  Says what would be new, changed and gone on I14Y if the public services were sent; sends nothing.
  --against  what the platform has: a file, or https://api.i14y.admin.ch/api/public/v1/publicservices (default: nothing)`

const megabyte = 1024 * 1024

await runCommand(
  { usage, options: { 'dry-run': { type: 'boolean' }, against: { type: 'string' } } },
  async ({ payload, databaseUrl, env, args, print }) => {
    if (!args['dry-run']) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const theirs = args.against === undefined ? [] : await readPlatform(args.against)
    const live = createLiveCatalogue({
      version: '',
      baseUrl: baseUrlOf(env),
      pool: payload.db.pool as unknown as pg.Pool,
      databaseUrl,
      logger: createLogger('fatal'),
      readDraft: draftReader(payload),
      storeFeedback: storeFeedback(payload),
      answerBytes: megabyte,
      recordBytes: 64 * megabyte,
    })
    try {
      const ours: I14yService[] = []
      for await (const record of i14yRecords(live)) ours.push(record)
      for (const line of differenceLines(differencesTo(ours, theirs))) print(line)
    } finally {
      await live.stop()
    }
    return 0
  },
)
