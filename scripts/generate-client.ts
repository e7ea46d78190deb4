import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { clientDocument, hashLine } from './client-document.ts'

/** Writes the OpenAPI document and the types made of it into the TypeScript client. */
const folder = path.join('clients', 'typescript')
const documentFile = path.join(folder, 'openapi.json')
const schemaFile = path.join(folder, 'src', 'schema.ts')
const tool = path.join('node_modules', '.bin', 'openapi-typescript')

const run = (command: string, ...args: string[]): void => {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}`)
}

// The generator needs an older TypeScript than the product: it is a dependency of the client.
if (!existsSync(path.join(folder, tool))) run('npm', 'ci', '--ignore-scripts')
writeFileSync(documentFile, clientDocument())
run(tool, 'openapi.json', '--output', path.join('src', 'schema.ts'))
writeFileSync(schemaFile, `${hashLine()}\n${readFileSync(schemaFile, 'utf8')}`)
process.stdout.write(`Wrote ${documentFile} and ${schemaFile}\n`)
