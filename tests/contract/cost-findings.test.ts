import { readFileSync } from 'node:fs'

import { costFindingSeverities } from '../../src/domain/cost/cost-finding.ts'
import { costFindingTexts } from '../../src/i18n/cost-findings/texts.ts'
import { adminLanguages } from '../../src/i18n/locales.ts'

const table = readFileSync('docs/cost-findings.md', 'utf8')

/** Code and severity of each row of the table. */
const documented = Object.fromEntries(
  [...table.matchAll(/^\| `([A-Z_]+)`\s*\| (error|warning)\s*\|/gm)].map(
    ([, code = '', severity = '']) => [code, severity],
  ),
)

const placeholdersOf = (text: string) =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

it('docs/cost-findings.md lists every finding about costs with its severity, and no other', () => {
  expect(documented).toEqual(costFindingSeverities)
})

it('every sentence names the same values in each language', () => {
  for (const text of Object.values(costFindingTexts)) {
    for (const language of adminLanguages) {
      expect(placeholdersOf(text[language])).toEqual(placeholdersOf(text.de))
    }
  }
})

it('no sentence uses the letter Switzerland does without', () => {
  expect(JSON.stringify(costFindingTexts)).not.toContain('ß')
})
