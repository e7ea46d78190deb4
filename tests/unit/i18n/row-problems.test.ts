import { rowProblemTexts } from '../../../src/i18n/cost-findings/row-problems.ts'
import { adminLanguages } from '../../../src/i18n/locales.ts'

describe('the reasons of quarantine', () => {
  it('are said in every language, each in other words, without the letter Switzerland does without', () => {
    for (const language of adminLanguages) {
      const said = Object.values(rowProblemTexts).map((text) => text[language])
      expect(new Set(said).size).toBe(said.length)
      expect(said.join(' ')).toMatch(/^[^ß]+$/)
    }
  })
})
