import { sha256 } from '../../../src/audit/sha256.ts'
import { consentText, consentVersion } from '../../../src/i18n/news/consent.ts'

/** What people agreed to, by version: a line is added for a new text, and none is ever changed. */
const texts: Readonly<Record<string, string>> = {
  '2026-11': 'db6bf063ce3fdb89dd1fa5abd935f4f8585c594315409678282e5a37d9483fda',
}

it('who subscribed agreed to the text that has the version kept with the subscription', () => {
  expect(sha256(JSON.stringify(consentText))).toBe(texts[consentVersion])
})
