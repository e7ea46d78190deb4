import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

import { accessDocument, type Findings } from '../src/access/matrix-document.ts'

/**
 * Tries the matrix on every surface and writes what was found into `docs/access.md`: of all collections, or of those
 * that are named, while what is recorded of others stays.
 */
const only = process.argv.slice(2)
const { status } = spawnSync('npm', ['test', '--', 'tests/integration/access/matrix'], {
  env: {
    ...process.env,
    ACCESS_MATRIX: 'write',
    ...(only.length > 0 && { ACCESS_COLLECTIONS: only.join(' ') }),
  },
  stdio: 'inherit',
})
const found = ['rest', 'graphql', 'local-api'].map(
  (name) => JSON.parse(readFileSync(`tests/fixtures/access/${name}.json`, 'utf8')) as Findings,
)
writeFileSync('docs/access.md', accessDocument(found))
process.exit(status ?? 1)
