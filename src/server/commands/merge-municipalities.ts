import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import { CatalogueError } from '../../domain/errors.ts'
import type { MergerDecisions, MergerPlan } from '../../domain/jurisdiction/merger/merger.ts'
import { mergeMunicipalities, prepareMerger } from '../../merger/merge-municipalities.ts'
import { runCommand } from '../command.ts'

const usage = `npm run merge-municipalities -- --from 1057 --into 1065 --on 2025-01-01 [--dry-run] [--decisions file.json]
npm run merge-municipalities -- --from 1003 --from 1007 --into 1010 --name "Escholzmatt-Marbach" --on 2013-01-01
  Makes municipalities part of another, or, with --name, founds a new one. Numbers are those of the BFS; --on is the
  first day of the merged municipality. --dry-run names what would change, with the questions to decide; --decisions
  is a JSON file of answers: {"variant/12": "345"}. --format json prints the plan for a program.`

const decisionsSchema = z.record(z.string(), z.string())

const readDecisions = async (file: string): Promise<MergerDecisions> => {
  try {
    return decisionsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    throw new CatalogueError('MERGER_UNDECIDED', `${file}: ${(cause as Error).message}`, { cause })
  }
}

const described = ({ problems, conflicts, undecided, operations }: MergerPlan): string[] => [
  ...problems.map(({ kind, subject, document }) => {
    const where = document ? ` ${document.collection}/${String(document.id)}` : ''
    return `! ${kind}: ${subject}${where}`
  }),
  ...operations.map(({ action, collection, id, name, changes }) => {
    const which = action === 'create' ? 'new' : String(id)
    return `${changes.join(' + ').padEnd(24)} ${collection}/${which}  ${name}`
  }),
  ...conflicts.flatMap(({ key, name, options }) => [
    `? ${key}  ${name}${undecided.includes(key) ? '' : '  (decided)'}`,
    ...options.map((option) => `    "${option.value}"  ${option.name}`),
  ]),
]

await runCommand(
  {
    usage,
    options: {
      from: { type: 'string', multiple: true },
      into: { type: 'string' },
      on: { type: 'string' },
      name: { type: 'string' },
      decisions: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'table' },
    },
  },
  async ({ payload, req, args, print }) => {
    const { from = [], into, on, name } = args
    if (from.length === 0 || !into || !on || ![...from, into].every((bfs) => /^\d+$/.test(bfs))) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const merger = {
      from: from.map(Number),
      into: Number(into),
      on,
      ...(name !== undefined && { newName: name }),
    }
    const decisions = args.decisions ? await readDecisions(args.decisions) : {}
    const { plan, fingerprint } = await prepareMerger(req, merger, decisions)
    if (args.format === 'json') print(JSON.stringify(plan, null, 2))
    else for (const line of described(plan)) print(line)
    if (args['dry-run']) return plan.problems.length === 0 ? 0 : 1
    await mergeMunicipalities(payload, merger, decisions, { seen: fingerprint })
    if (args.format !== 'json') print('\nDone.')
    return 0
  },
)
