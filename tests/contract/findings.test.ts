import { readFileSync } from 'node:fs'

import { findingSeverities } from '../../src/domain/publication/finding.ts'
import { findingMessages } from '../../src/i18n/finding-messages.ts'
import { adminLanguages } from '../../src/i18n/locales.ts'

const table = readFileSync('docs/findings.md', 'utf8')

/** Code and severity of each row of the table. */
const documented = Object.fromEntries(
  [...table.matchAll(/^\| `([A-Z0-9_]+)`\s*\| (error|warning)\s*\|/gm)].map(
    ([, code = '', severity = '']) => [code, severity],
  ),
)

it('docs/findings.md lists every finding with its severity, and no other', () => {
  expect(documented).toEqual(findingSeverities)
})

it('the severity of a finding follows from its first letter', () => {
  const contradictory = Object.entries(findingSeverities).filter(
    ([code, severity]) => !code.startsWith(severity === 'error' ? 'E' : 'W'),
  )
  expect(contradictory).toEqual([])
})

const placeholdersOf = (text: string) =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

it('every sentence names the same values in each language', () => {
  for (const text of Object.values(findingMessages)) {
    for (const language of adminLanguages) {
      expect(placeholdersOf(text[language])).toEqual(placeholdersOf(text.de))
    }
  }
})

it('no sentence uses the letter Switzerland does without', () => {
  expect(JSON.stringify(findingMessages)).not.toContain('ß')
})
