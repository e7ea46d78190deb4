import { readFile } from 'node:fs/promises'

import { CatalogueError } from '../../domain/errors.ts'
import { importRegister } from '../../plugins/registry/index.ts'
import { runCommand } from '../command.ts'
import { connectionsOf } from '../registers.ts'

/** @throws CatalogueError IMPORT_FILE_INVALID */
const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new CatalogueError('IMPORT_FILE_INVALID', `${file}: ${(cause as Error).message}`, {
      cause,
    })
  }
}

const usage = `npm run registry:import -- --registry schule-neu --file schule.json
  Brings into a register what registry:export took out of another one. Done again after a failure, each record is there
  once.`

await runCommand(
  { usage, options: { registry: { type: 'string' }, file: { type: 'string' } } },
  async ({ payload, req, env, args, print }) => {
    if (!args.registry || !args.file) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const everything = await readJson(args.file)
    const { records } = await importRegister(req, connectionsOf(payload, env), {
      key: args.registry,
      everything,
    })
    print(`${String(records)} records brought to ${args.registry}`)
    return 0
  },
)
