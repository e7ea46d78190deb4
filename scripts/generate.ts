import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Files the tools write from the sources; they are committed. */
const generated = ['src/generated/payload-types.ts', 'src/app/(payload)/admin/importMap.js']

const digest = () =>
  generated.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'))

/** The tools need a complete configuration but neither database nor sessions. */
const run = (tool: string, ...args: string[]): void => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', path.join('node_modules', ...tool.split('/')), ...args],
    {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
        PAYLOAD_SECRET: 'only-while-files-are-generated-000',
      },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed:\n${stdout}${stderr}`)
}

const before = digest()
run('payload/bin.js', 'generate:types')
run('payload/bin.js', 'generate:importmap')
const after = digest()
const changed = generated.filter((_, i) => before[i] !== after[i])

if (process.argv.includes('--check') && changed.length > 0) {
  process.stderr.write(`Not up to date: ${changed.join(', ')}. Run npm run generate and commit.\n`)
  process.exit(1)
}
process.stdout.write(changed.length > 0 ? `Wrote ${changed.join(', ')}\n` : 'Nothing changed\n')
