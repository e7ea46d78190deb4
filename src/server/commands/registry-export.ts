import { writeFile } from 'node:fs/promises'

import { exportRegister } from '../../plugins/registry/index.ts'
import { runCommand } from '../command.ts'
import { connectionsOf } from '../registers.ts'

const usage = `npm run registry:export -- --registry schule --out schule.json
  Takes everything out of a register, in a form that registry:import brings into another one: a way out where a vendor
  closes. Registers of the kind school administration give everything out. The file holds data about people.`

await runCommand(
  { usage, options: { registry: { type: 'string' }, out: { type: 'string' } } },
  async ({ payload, req, env, args, print }) => {
    if (!args.registry || !args.out) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const everything = await exportRegister(req, connectionsOf(payload, env), args.registry)
    const text = `${JSON.stringify(everything, null, 2)}\n`
    await writeFile(args.out, text, { flag: 'wx', mode: 0o600 })
    print(`Everything of ${args.registry} is in ${args.out}`)
    return 0
  },
)
