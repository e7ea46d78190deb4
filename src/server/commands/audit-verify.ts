import type pg from 'pg'

import { type Anchors, verifyAuditLog, verifySegment } from '../../audit/verify-audit-log.ts'
import { type Anchor, anchorText, type ChainCheck, parseAnchor } from '../../domain/audit/chain.ts'
import { CatalogueError } from '../../domain/errors.ts'
import { runCommand } from '../command.ts'

const usage = `npm run audit:verify -- [--head 1204:<hash>]... [--from 1000:<hash>] [--file segment.ndjson]
  --head  an anchor kept elsewhere; the chain must hold it (may be given several times)
  --from  the entry before the first one, where older entries are archived
  --file  checks an exported part instead of the database`

const anchorOf = (text: string): Anchor => {
  const anchor = parseAnchor(text)
  if (anchor) return anchor
  throw new CatalogueError(
    'QUERY_INVALID',
    `Not an anchor: ${text}. One looks like 1204:<64 hexadecimal digits>.`,
  )
}

const report = (
  { count, head, break: broken }: ChainCheck,
  print: (line: string) => void,
): number => {
  print(`Entries that hold  ${String(count)}`)
  print(`Head               ${anchorText(head)}`)
  if (!broken) return 0
  print(`BROKEN at entry    ${String(broken.sequence)} (${broken.reason})`)
  return 1
}

await runCommand(
  {
    usage,
    options: {
      head: { type: 'string', multiple: true },
      from: { type: 'string' },
      file: { type: 'string' },
    },
  },
  async ({ payload, args, print }) => {
    const anchors: Anchors = {
      kept: (args.head ?? []).map(anchorOf),
      from: args.from === undefined ? undefined : anchorOf(args.from),
    }
    const check = args.file
      ? await verifySegment(args.file, anchors)
      : await verifyAuditLog(payload.db.pool as unknown as pg.Pool, anchors)
    return report(check, print)
  },
)
