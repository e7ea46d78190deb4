import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

import { accessDocument, type Findings } from '../src/access/matrix-document.ts'

/** Tries the matrix on every surface and writes what was found into `docs/access.md`. */
const { status } = spawnSync(
  'npm',
  ['test', '--', '--selectProjects', 'integration', '--testPathPatterns', 'access/matrix'],
  { env: { ...process.env, ACCESS_MATRIX: 'write' }, stdio: 'inherit' },
)
const found = ['rest', 'graphql', 'local-api'].map(
  (name) => JSON.parse(readFileSync(`tests/fixtures/access/${name}.json`, 'utf8')) as Findings,
)
writeFileSync('docs/access.md', accessDocument(found))
process.exit(status ?? 1)
