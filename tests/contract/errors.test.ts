import { readFileSync } from 'node:fs'

import { errorKinds } from '../../src/domain/errors.ts'

/** Code and kind of each row of the table. */
const documented = Object.fromEntries(
  [
    ...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z0-9_]+)`\s*\| ([a-z-]+)\s*\|/gm),
  ].map(([, code = '', kind = '']) => [code, kind]),
)

it('docs/errors.md lists every error with its kind, and no other', () => {
  expect(documented).toEqual(errorKinds)
})
